using ItaBot.Channels.Teams.Cards;
using ItaBot.Channels.Teams.Invokes;

namespace ItaBot.Channels.Teams.Tests.Invokes;

public sealed class InvokeAnswerTests
{
    [Fact]
    public void A_card_takes_the_place_of_the_one_that_was_pressed() =>
        Assert.Equal(
            """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard","version":"1.5","body":[],"lang":"th"}}""",
            InvokeAnswer.Card(new AdaptiveCard([]) { Lang = "th" }));

    [Fact]
    public void A_message_is_a_text() =>
        Assert.Equal("""{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"say \u0022x\u0022"}""", InvokeAnswer.Message("say \"x\""));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_message_is_never_empty_because_Teams_takes_that_for_a_failure(string text) =>
        Assert.Throws<ArgumentException>(() => InvokeAnswer.Message(text));

    [Fact]
    public void A_failure_says_that_it_is_ours() =>
        Assert.Equal(
            """{"statusCode":500,"type":"application/vnd.microsoft.error","value":{"code":"ServerError","message":"Sorry"}}""",
            InvokeAnswer.Failure("Sorry"));
}
