using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;
using ItaBot.Scoring.Comparisons;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Answers.Scores;

/// <summary>One year against another.</summary>
internal sealed class CompareAnswerer : IAnswerer
{
    public string Intent => Intents.ScoreCompare;

    public Draft Answer(Asked asked) => asked.WithScorecard((draft, named) =>
    {
        var other = asked.Slots.OtherYear ?? named.Rules.Year - 1;
        if (asked.Of(other) is not { } otherYear || otherYear == named)
        {
            draft.NoSuchYear(asked, other);
            return;
        }

        var (later, earlier) = named.Rules.Year > other ? (named, otherYear) : (otherYear, named);
        if (asked.Slots.Target is { } target && target != Target.Total)
        {
            One(draft, asked, later, earlier, target);
        }
        else
        {
            All(draft, asked, later, earlier, asked.Slots.Level ?? TargetKind.Indicator);
        }

        draft.Offer(asked, "action.trend");
    });

    private static void One(Draft draft, Asked asked, Scorecard later, Scorecard earlier, Target target)
    {
        switch (Comparison.Of(later, earlier, target))
        {
            case ComparisonResult.Compared compared:
                draft.Title = Title(draft, asked, later, earlier, compared);
                AddRow(draft, asked, later, earlier, compared);
                break;
            case ComparisonResult.NotTheSame different:
                AddNotTheSame(draft, asked, later, earlier, different);
                break;
            case ComparisonResult.NoFigure missing:
                draft.Title = asked.Say(
                    "compare.nofigure", ("target", asked.Label(later.Rules, target)), ("year", asked.Year(missing.FiscalYear)));
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static void All(Draft draft, Asked asked, Scorecard later, Scorecard earlier, TargetKind kind)
    {
        if (Comparison.Of(later, earlier, Target.Total) is ComparisonResult.Compared total)
        {
            draft.Title = Title(draft, asked, later, earlier, total);
        }
        else
        {
            draft.Title = asked.Say(
                "compare.parts", ("agency", asked.AgencyName), ("later", asked.Year(later.Rules.Year)), ("earlier", asked.Year(earlier.Rules.Year)));
        }

        foreach (var compared in Comparison.OfAll(later, earlier, kind))
        {
            AddRow(draft, asked, later, earlier, compared);
        }

        if (!later.Rules.Items.Select(i => i.Topic).SequenceEqual(earlier.Rules.Items.Select(i => i.Topic)))
        {
            draft.Note(asked.Say("compare.otheritems"));
        }
    }

    private static string Title(Draft draft, Asked asked, Scorecard later, Scorecard earlier, ComparisonResult.Compared compared) => asked.Say(
        compared.Difference switch { > 0 => "compare.rose", < 0 => "compare.fell", _ => "compare.same" },
        ("target", asked.Label(later.Rules, compared.Later.Target)),
        ("agency", asked.AgencyName),
        ("later", asked.Year(later.Rules.Year)),
        ("score", draft.Score(later, compared.Later)),
        ("earlier", asked.Year(earlier.Rules.Year)),
        ("before", draft.Score(earlier, compared.Earlier)),
        ("difference", draft.Difference(later.Rules.Year, compared.Later.Target, compared.Difference)));

    private static void AddRow(Draft draft, Asked asked, Scorecard later, Scorecard earlier, ComparisonResult.Compared compared)
    {
        draft.PassMark = later.Rules.PassMark.Value;
        draft.Row(new(
            asked.Label(later.Rules, compared.Later.Target),
            draft.Score(later, compared.Later),
            compared.Later.Shown,
            asked.Say(
                "compare.detail",
                ("earlier", asked.Year(earlier.Rules.Year)),
                ("before", draft.Score(earlier, compared.Earlier)),
                ("difference", draft.Difference(later.Rules.Year, compared.Later.Target, compared.Difference))),
            compared.Later.Shown >= later.Rules.PassMark.Value));
        draft.AddBasis(asked, later, compared.Later);
        draft.AddBasis(asked, earlier, compared.Earlier);
    }

    private static void AddNotTheSame(
        Draft draft, Asked asked, Scorecard later, Scorecard earlier, ComparisonResult.NotTheSame different)
    {
        var nothing = asked.Say("compare.nothing");
        draft.Title = asked.Say(
            "compare.notsame",
            ("target", asked.IdOf(different.Target)),
            ("later", asked.Year(later.Rules.Year)),
            ("laterabout", different.Later?.In(asked.Locale) ?? nothing),
            ("earlier", asked.Year(earlier.Rules.Year)),
            ("earlierabout", different.Earlier?.In(asked.Locale) ?? nothing));
        if (different.SameAsLater is { } same)
        {
            draft.Note(asked.Say("compare.counterpart", ("earlier", asked.Year(earlier.Rules.Year)), ("target", asked.IdOf(same))));
        }
    }
}
