using ItaBot.Conversations;
using ItaBot.Host.Asking;

namespace ItaBot.Host.Tests.Asking;

public sealed class BatchLineTests
{
    private static readonly Question Otherwise = new("", Audience.Officer, "dan", null, null);

    [Fact]
    public void What_a_line_does_not_say_is_taken_from_the_command_line() =>
        Assert.Equal(new BatchLine.Asks(Otherwise with { Text = "hello" }), BatchLine.Read("""{"text": "hello"}""", Otherwise));

    [Fact]
    public void What_a_line_says_goes_before_the_command_line() =>
        Assert.Equal(
            new BatchLine.Asks(new("hello", Audience.Citizen, "pak-phraek", "en", "2026-03-30T08:30:00+07:00")),
            BatchLine.Read(
                """{"text": "hello", "as": "citizen", "agency": "pak-phraek", "locale": "en", "now": "2026-03-30T08:30:00+07:00", "intent": 1}""",
                Otherwise));

    [Theory]
    [InlineData("""{"text": "a", "conversation": "b"}""", "b")]
    [InlineData("""{"text": "a", "conversation": ""}""", null)]
    [InlineData("""{"text": "a"}""", null)]
    public void A_line_may_name_its_conversation(string line, string? conversation) =>
        Assert.Equal(conversation, Assert.IsType<BatchLine.Asks>(BatchLine.Read(line, Otherwise)).Question.ConversationId);

    [Fact]
    public void A_conversation_with_a_very_long_name_is_refused() =>
        Assert.IsType<BatchLine.Broken>(BatchLine.Read($$"""{"text": "a", "conversation": "{{new string('b', 201)}}"}""", Otherwise));

    [Theory]
    [InlineData("hello", "JSON")]
    [InlineData("\"hello\"", "object")]
    [InlineData("{}", "“text” is missing")]
    [InlineData("""{"text": 85}""", "“text” must be a string")]
    [InlineData("""{"text": "a", "conversation": 1}""", "“conversation” must be a string")]
    [InlineData("""{"text": "a", "as": "mayor"}""", "officer or citizen")]
    [InlineData("""{"text": "a", "locale": "fr"}""", "th or en")]
    public void A_line_that_asks_nothing_is_broken(string line, string why)
    {
        var broken = Assert.IsType<BatchLine.Broken>(BatchLine.Read(line, Otherwise));

        Assert.Contains(why, broken.Why.English, StringComparison.Ordinal);
    }
}
