using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Dialogs.State;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Dialogs.Waterfalls;
using ItaBot.Conversations.Tests.Support;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Conversations.Tests.Dialogs;

public sealed class UnsureTests
{
    private static readonly MemoryStore Store = new(Published.KlongMueang);

    private static readonly QuestionAnswerer Answerer =
        new(Store, Published.Rules, SomeAssistant.Phrases, new KeptReminders().Desk, new KeptFeedback().Desk, SomeAssistant.Contacts);

    private static readonly Thresholds Thresholds = new(Sure: 0.6, Unsure: 0.3);

    private static readonly Guess[] Guesses =
    [
        new(Intents.ScoreShow, 0.45, new Slots { Target = Target.Item("o13") }),
        new(Intents.ItemExplain, 0.3, new Slots { Target = Target.Item("o13") }),
        new(Intents.None, 0.2, new Slots()),
    ];

    [Fact]
    public async Task Between_the_thresholds_the_likeliest_meanings_are_offered()
    {
        var outcome = await Handler.AnswerAsync(TurnOf("o13?", new ConversationState(default), Guesses));

        Assert.Equal(["คะแนนของ o13", "o13 หมายถึงอะไร"], outcome.Sayings[0].Draft.ToReply().Actions.Take(2).Select(a => a.Label));
        Assert.Empty(outcome.Sayings[0].Draft.Facts);
        Assert.Equal([Intents.ScoreShow, Intents.ItemExplain], outcome.State.Choice.Select(m => m.Intent));
    }

    [Fact]
    public async Task A_citizen_is_not_offered_what_is_for_officers()
    {
        Guess[] guesses = [new(Intents.ScoreWhatIf, 0.45, new Slots()), new(Intents.ScoreShow, 0.3, new Slots())];

        var outcome = await Handler.AnswerAsync(TurnOf("o13?", new ConversationState(default), guesses, Audience.Citizen));

        Assert.Equal([Intents.ScoreShow], outcome.State.Choice.Select(m => m.Intent));
    }

    [Fact]
    public async Task Below_the_lower_threshold_it_says_what_it_can_do()
    {
        Guess[] guesses = [new(Intents.ScoreShow, 0.2, new Slots { Target = Target.Item("o13") })];

        var outcome = await Handler.AnswerAsync(TurnOf("o13?", new ConversationState(default), guesses));

        Assert.Equal(Intents.None, outcome.Understood.Intent);
        Assert.Empty(outcome.State.Choice);
    }

    [Theory]
    [InlineData(Audience.Citizen, true)]
    [InlineData(Audience.Officer, false)]
    public async Task A_citizen_who_is_not_understood_is_shown_the_way_to_the_agency(Audience audience, bool isShown)
    {
        Guess[] guesses = [new(Intents.None, 0.9, new Slots())];

        var outcome = await Handler.AnswerAsync(TurnOf("ไฟทางดับ", new ConversationState(default), guesses, audience));

        var offered = outcome.Sayings[0].Draft.ToReply().Actions.Select(a => a.Label);
        Assert.Equal(isShown, offered.Contains("ติดต่อหน่วยงาน"));
    }

    [Theory]
    [InlineData("o13 หมายถึงอะไร")]
    [InlineData("What o13 is about")]
    [InlineData("ข้อที่สอง")]
    [InlineData("2")]
    [InlineData("the second one")]
    public async Task What_is_chosen_is_answered_with_its_slots(string text)
    {
        var state = new ConversationState(default) { Choice = [.. Guesses.Take(2).Select(g => new Meaning(g.Intent, g.Slots))] };

        var outcome = await Choosing.TryAsync(TurnOf(text, state, [new(Intents.None, 1, new Slots())]));

        Assert.Equal((Intents.ItemExplain, "item:o13"), (outcome!.Understood.Intent, outcome.Understood.Slots.Target!.ToString()));
        Assert.Empty(outcome.State.Choice);
    }

    [Fact]
    public async Task Another_question_is_none_of_the_choices()
    {
        var state = new ConversationState(default) { Choice = [.. Guesses.Take(2).Select(g => new Meaning(g.Intent, g.Slots))] };

        Assert.Null(await Choosing.TryAsync(TurnOf("คะแนนรวมเท่าไร", state, [new(Intents.ScoreShow, 1, new Slots())])));
    }

    [Fact]
    public void Every_intent_but_small_talk_has_a_label() =>
        Assert.Equal(
            [Intents.Greeting, Intents.Thanks, Intents.Cancel, Intents.None],
            Intents.All.Where(i => !SomeAssistant.Phrases.Has($"meaning.{i}")));

    private static QuestionHandler Handler => new(new QuestionFlow(new DialogSet()), Thresholds);

    private static ChoiceHandler Choosing => new(SomeAssistant.Words, SomeAssistant.Understander.Normalise, new QuestionFlow(new DialogSet()));

    private static TurnContext TurnOf(string text, ConversationState state, Guess[] guesses, Audience audience = Audience.Officer)
    {
        var turn = new Turn(text, audience, "klong-mueang", null, default, "talk");
        var (reading, mentioned) = SomeAssistant.Understander.ReadMentions(text, [], turn.Now);
        var understood = new Understood(guesses[0].Intent, guesses[0].Slots, guesses[0].Confidence, "th", guesses);
        return new(turn, state, new Message(understood, mentioned, reading, [.. SomeAssistant.Understander.KindWords]), "th", Answerer, CancellationToken.None);
    }
}
