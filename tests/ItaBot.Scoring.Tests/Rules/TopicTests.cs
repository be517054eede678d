namespace ItaBot.Scoring.Tests.Rules;

public sealed class TopicTests
{
    [Theory]
    [InlineData("e-service", "o17 o17 o17 o18 o13 o10 -")]
    [InlineData("executives", "o2 o2 o2 o2 o2 o2 o2")]
    [InlineData("structure", "o1 o1 o1 o1 o1 - -")]
    [InlineData("structure-and-authority", "- - - - - o1 o1")]
    [InlineData("procurement-report", "o24 o24 o24 o22 o17 o13 o12")]
    [InlineData("procurement-monthly", "o23 o23 o23 o21 - - o11")]
    [InlineData("borrowing-convenient", "i20 i20 i20 - - - -")]
    [InlineData("borrowing-permission", "i21 i21 i21 - - - -")]
    [InlineData("borrowing-by-procedure", "- - - - i10 i10 -")]
    [InlineData("private-errands", "i16 i16 i16 - i7 i7 -")]
    [InlineData("outsiders-take-part", "e14 e14 e14 - e7 e7 -")]
    [InlineData("no-gift-announcement-and-culture", "- - - - - o21 -")]
    [InlineData("using-ita-results", "- - - - - - o25")]
    public void A_topic_is_the_same_item_from_year_to_year(string topic, string ids)
    {
        var found = DeliveredRules.Book.Years.Select(y => y.Items.SingleOrDefault(i => i.Topic == topic)?.Id ?? "-");

        Assert.Equal(ids, string.Join(' ', found));
    }

    [Theory]
    [InlineData("basic-information", "9.1 9.1 9.1 9.1 9.1 9.1 9.1")]
    [InlineData("budget-management", "9.3 9.3 9.3 - - - -")]
    [InlineData("procurement", "- - - 9.3 9.3 9.3 9.3")]
    [InlineData("bribery-prevention", "- - - - 10.1 10.1 10.1")]
    public void A_topic_is_the_same_group_from_year_to_year(string topic, string ids)
    {
        var found = DeliveredRules.Book.Years.Select(y => y.Subs.SingleOrDefault(s => s.Topic == topic)?.Id ?? "-");

        Assert.Equal(ids, string.Join(' ', found));
    }

    [Fact]
    public void A_topic_never_changes_its_tool()
    {
        var tools = DeliveredRules.Book.Years
            .SelectMany(y => y.Items)
            .GroupBy(i => i.Topic, i => i.Tool);

        Assert.All(tools, t => Assert.Single(t.Distinct()));
    }
}
