using ItaBot.FakeAzure.Activities;

namespace ItaBot.EndToEnd.Tests.Teams;

/// <summary>Who gets what: published results everybody, the rest the agency's officers where nobody else reads along.</summary>
[Collection(nameof(TeamsOffice))]
public sealed class TeamsAudienceTests(TeamsOffice office)
{
    private const string Plan = "ควรปรับปรุงเรื่องไหนก่อน", Measures = "มีมาตรการอะไรบ้าง";

    // What nobody but an officer may read: the gain of the first item of the plan, and titles of measures.
    private static readonly string[] Unpublished = ["2.00", "คุมการใช้เงินให้ตรงแผน", "วางระบบยืมคืนของหลวง"];

    [Fact]
    public async Task An_officer_gets_what_is_for_officers_in_the_own_chat()
    {
        var officer = office.NewOfficer();

        var plan = (await office.AskAsync(officer, Plan)).Words();
        var measures = (await office.AskAsync(officer, Measures)).Words();

        Assert.Contains("o13", plan, StringComparison.Ordinal);
        Assert.Contains(Unpublished[0], plan, StringComparison.Ordinal);
        Assert.All(Unpublished[1..], u => Assert.Contains(u, measures, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Plan)]
    [InlineData(Measures)]
    public async Task In_a_channel_an_officer_is_told_that_it_is_for_the_own_chat(string question)
    {
        var said = (await office.AskAsync(
            office.Activities.InChannel(office.NewOfficer(), FakeChannel.Number(4), "1759881511856", question))).Words();

        Assert.Contains("ส่วนตัว", said, StringComparison.Ordinal);
        AssertNothingUnpublished(said);
    }

    [Fact]
    public async Task In_a_channel_an_officer_gets_what_is_published()
    {
        var asked = office.Activities.InChannel(office.NewOfficer(), FakeChannel.Number(5), "1759881511856", "คะแนนรวมเท่าไร");

        Assert.Contains("88.56", (await office.AskAsync(asked)).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_channel_digits_are_no_code_where_there_is_an_administrator()
    {
        var said = (await office.AskAsync(office.Activities.InChannel(office.NewPerson(), FakeChannel.Number(6), "1759881511856", "12345678"))).Words();

        Assert.DoesNotContain("รหัส", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ควรปรับปรุงเรื่องไหนก่อน ของคลองเมือง")]
    [InlineData("มาตรการของคลองเมือง")]
    public async Task An_officer_of_another_agency_gets_nothing_unpublished(string question)
    {
        var got = await office.AskAsync(office.OfficerOfDan, question);

        Assert.NotEmpty(got);
        AssertNothingUnpublished(got.Words());
    }

    [Fact]
    public async Task An_officer_of_another_agency_gets_what_is_published() =>
        Assert.Contains("88.56", (await office.AskAsync(office.OfficerOfDan, "คะแนนรวมของคลองเมือง")).Words(), StringComparison.Ordinal);

    [Fact]
    public async Task Somebody_unknown_gets_what_is_published_and_is_told_whom_to_ask_for_the_rest()
    {
        var person = office.NewPerson();

        var total = (await office.AskAsync(person, "คะแนนรวมเท่าไร")).Words();
        var plan = (await office.AskAsync(person, Plan)).Words();
        var measures = (await office.AskAsync(person, Measures)).Words();

        Assert.Contains("88.56", total, StringComparison.Ordinal);
        Assert.All(new[] { plan, measures }, said =>
        {
            Assert.Contains(TeamsOffice.Administrator, said, StringComparison.Ordinal);
            AssertNothingUnpublished(said);
        });
    }

    [Fact]
    public async Task An_officer_who_is_known_by_address_alone_is_an_officer() =>
        Assert.Contains("o13", (await office.AskAsync(office.OfficerByEmail, Plan)).Words(), StringComparison.Ordinal);

    [Fact]
    public async Task A_name_makes_nobody_an_officer()
    {
        var impostor = office.NewPerson() with { Name = office.NewOfficer().Name };

        AssertNothingUnpublished((await office.AskAsync(impostor, Plan)).Words());
    }

    private static void AssertNothingUnpublished(string said) =>
        Assert.All(Unpublished, u => Assert.DoesNotContain(u, said, StringComparison.Ordinal));
}
