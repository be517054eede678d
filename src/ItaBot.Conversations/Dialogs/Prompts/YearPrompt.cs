using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Dialogs.Prompts;

/// <summary>Asks which year to compare with, where the year before is not on record and others are.</summary>
internal sealed class YearPrompt() : Prompt("year")
{
    private const int Century = 2500, Earliest = 50;

    public override bool IsAnswered(Slots collected) => collected.OtherYear is not null;

    public override Slots Without(Slots collected) => collected with { OtherYear = null };

    public override bool IsNeeded(Asked asked, Message message) => Named(asked) is { } named && asked.Of(named - 1) is null && Others(asked).Any();

    // A year that answers "with which year?" is the other one, and "66" is enough.
    public override Slots Read(Message message, Asked asked, Slots stated) => stated switch
    {
        { OtherYear: null, FiscalYear: { } year } => stated with { OtherYear = year, FiscalYear = null },
        { OtherYear: null } when message.Mentioned.Points is { } number and >= Earliest && number == decimal.Truncate(number) =>
            stated with { OtherYear = Century + (int)number },
        _ => stated,
    };

    public override string? ProblemOf(Draft draft, Asked asked)
    {
        if (asked.Slots.OtherYear is not { } year || Others(asked).Contains(year))
        {
            return null;
        }

        draft.NoSuchYear(asked, year);
        return draft.Title;
    }

    protected override void AddChoices(Draft draft, Asked asked)
    {
        foreach (var year in Others(asked))
        {
            var text = draft.Year(asked, year);
            draft.Action(asked.Say("prompt.year.choice", ("year", text)), asked.Say("prompt.year.choice", ("year", text)));
        }
    }

    private static int? Named(Asked asked) => asked.Scorecard?.Rules.Year;

    private static IEnumerable<int> Others(Asked asked) => asked.Years.Select(y => y.Rules.Year).Where(y => y != Named(asked));
}
