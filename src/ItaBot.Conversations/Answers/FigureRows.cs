using ItaBot.Scoring;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Answers;

/// <summary>Writes figures as rows of a card, with what they rest on.</summary>
internal static class FigureRows
{
    /// <summary>Adds a row for each figure that is known, with the pass mark on the bars.</summary>
    public static void AddFigures(this Draft draft, Asked asked, Scorecard scorecard, IEnumerable<Figure> figures, decimal? mark = null)
    {
        var passMark = mark ?? scorecard.Rules.PassMark.Value;
        draft.PassMark = passMark;
        foreach (var figure in figures.Where(f => f.Shown is not null))
        {
            draft.Row(new(
                asked.Label(scorecard.Rules, figure.Target),
                draft.Score(scorecard, figure),
                figure.Shown,
                DetailOf(draft, asked, scorecard, figure),
                figure.Shown >= passMark));
            draft.AddBasis(asked, scorecard, figure);
        }
    }

    /// <summary>Writes a level by its published name; in English with what it means.</summary>
    public static string Level(this Draft draft, Asked asked, RuleYear rules, string level, Basis basis)
    {
        var name = draft.Level(rules.Year, level, basis);
        var english = rules.Levels.Value.FirstOrDefault(l => l.Name == level)?.English;
        return asked.Locale == "en" && english is not null && english != name ? $"{name} ({english})" : name;
    }

    /// <summary>Says what a figure that is shown rests on, where that is not a plain published figure.</summary>
    public static void AddBasis(this Draft draft, Asked asked, Scorecard scorecard, Figure figure)
    {
        if (figure.Parts is not null && figure.Basis == Basis.Computed)
        {
            draft.Note(asked.Say("note.parts"));
        }

        if (figure.Basis == Basis.Computed)
        {
            draft.AddDoubts(scorecard.Rules, figure.Doubts);
        }
    }

    /// <summary>Notes that no text confirms the pass mark, where that is so and the answer judges by it.</summary>
    public static void AddPassMarkDoubt(this Draft draft, RuleYear rules) =>
        draft.AddDoubts(rules, RuleDoubt.About(RuleDoubtKind.PassMark, Target.Total, rules.PassMark));

    private static string? DetailOf(Draft draft, Asked asked, Scorecard scorecard, Figure figure)
    {
        if (figure.Parts is { } parts)
        {
            return asked.Say(
                IsReversed(scorecard.Rules, figure.Target) ? "detail.partsreversed" : "detail.parts",
                ("public", parts.Public is { } p ? Numbers.Score(p) : asked.Say("detail.missing")),
                ("survey", parts.Survey is { } s ? Numbers.Score(s) : asked.Say("detail.missing")));
        }

        if (figure is { Reported: not null, Computed: not null } && figure.Reported != figure.Computed)
        {
            return asked.Say("detail.computed", ("score", draft.Computed(scorecard, figure)));
        }

        // "Bribery: 100" reads as much bribery; the points of such items are reversed.
        return IsReversed(scorecard.Rules, figure.Target) ? asked.Say("detail.reversed") : null;
    }

    private static bool IsReversed(RuleYear rules, Target target) =>
        target.Kind == TargetKind.Item && rules.FindItem(target.Id) is { Reversed: true } or { YesNo: true };
}
