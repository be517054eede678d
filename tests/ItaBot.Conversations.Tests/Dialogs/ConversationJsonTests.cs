using ItaBot.Conversations.Dialogs.State;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Tests.Dialogs;

public sealed class ConversationJsonTests
{
    private static readonly ConversationState State = new(DateTimeOffset.UnixEpoch)
    {
        Spoken = "th",
        Chosen = new ChosenLocale("en"),
        Last = new LastQuestion(Intents.ScoreBelow, new Slots { Threshold = 85, Level = TargetKind.Item, Tool = Tool.OIT, Period = Period.Within(7) }, [Target.Item("o13")])
        {
            FiscalYear = 2568,
            ListOf = new Meaning(Intents.ScoreRank, new Slots { Direction = Direction.Lowest }),
        },
        Dialog = new RunningDialog("what-if", 1, new Slots { Target = Target.Indicator(4), Date = new DateOnly(2026, 3, 31) }),
        Choice = [new Meaning(Intents.Help, new Slots())],
    };

    [Fact]
    public void What_was_written_is_read_back()
    {
        var json = ConversationJson.Write(State);

        var read = ConversationJson.Read(json);

        Assert.Equal(json, ConversationJson.Write(read!));
        Assert.Equal(Target.Item("o13"), read!.Last!.Listed[0]);
        Assert.Equal(State.Dialog, read.Dialog);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"LastUsed":"2026-01-01T00:00:00+00:00","Mood":"good"}""")]
    [InlineData("""{"LastUsed":"2026-01-01T00:00:00+00:00","Last":{"Intent":"score.show"}}""")]
    [InlineData("""{"LastUsed":"2026-01-01T00:00:00+00:00","Dialog":{"Id":"what-if","Step":0,"Collected":{"Target":"planet:mars"}}}""")]
    public void What_is_no_state_is_not_read(string json) => Assert.Null(ConversationJson.Read(json));
}
