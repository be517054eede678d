using ItaBot.Scoring;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Answers;

/// <summary>What answers have in common.</summary>
internal static class AskedAnswers
{
    /// <summary>Answers from the scorecard of the year asked about, or says which years there are.</summary>
    public static Draft WithScorecard(this Asked asked, Action<Draft, Scorecard> answer)
    {
        var draft = new Draft(asked.AgencyId);
        if (asked.Scorecard is { } scorecard)
        {
            answer(draft, scorecard);
            return draft;
        }

        if (asked.Years.Count == 0)
        {
            draft.Title = asked.Say("record.none", ("agency", asked.AgencyName));
            draft.Offer(asked, "action.help");
            return draft;
        }

        draft.NoSuchYear(asked, asked.Slots.FiscalYear!.Value);
        return draft;
    }

    /// <summary>Says which results on record are left out, and what to do.</summary>
    public static void AddMisfits(this Draft draft, Asked asked)
    {
        foreach (var (year, target) in asked.Record.Misfits)
        {
            draft.Note(asked.Say(
                "record.misfit", ("year", draft.Year(asked, year)), ("target", asked.IdOf(target)), ("file", $"rules/{year}.yaml")));
        }
    }

    /// <summary>Says that there is no result of a year, and which years there are.</summary>
    public static void NoSuchYear(this Draft draft, Asked asked, int year)
    {
        draft.Title = asked.Say(
            "record.noyear",
            ("agency", asked.AgencyName),
            ("year", draft.Year(asked, year)),
            ("years", string.Join(asked.Say("list.separator"), asked.Years.Select(y => draft.Year(asked, y.Rules.Year)))));
        draft.Offer(asked, "action.total");
    }

    /// <summary>Writes a year that the answer has no other figure of.</summary>
    public static string Year(this Draft draft, Asked asked, int year)
    {
        draft.Number(year, Target.Total, FactKinds.Year, year, Basis.Reported);
        return asked.Year(year);
    }

    /// <summary>Writes a day.</summary>
    public static string Day(this Draft draft, Asked asked, int year, DateOnly day)
    {
        draft.Date(year, day);
        return asked.Names.Add(Dates.Text(asked.Locale, day));
    }

    /// <summary>Says that something is no score, and what scores there are.</summary>
    public static string OutOfRange(this Draft draft, Asked asked, int year, string key, (string Place, string Value) value) => asked.Say(
        key,
        ("min", draft.Number(year, Target.Total, FactKinds.Scale, Points.Min, Basis.Reported)),
        ("max", draft.Number(year, Target.Total, FactKinds.Scale, Points.Max, Basis.Reported)),
        value);

    /// <summary>Offers a question; what stands on the button and what it asks are two phrases.</summary>
    public static void Offer(this Draft draft, Asked asked, string key, params ReadOnlySpan<(string Place, string Value)> values) =>
        draft.Action(asked.Say($"{key}.label", values), asked.AboutTheSame(asked.Say($"{key}.text", values)));

    /// <summary>Offers something by its very words, to which nothing is added: they do something, or are known as they stand.</summary>
    public static void OfferAsItStands(this Draft draft, Asked asked, string key, params ReadOnlySpan<(string Place, string Value)> values) =>
        draft.Action(asked.Say($"{key}.label", values), asked.Say($"{key}.text", values));

    /// <summary>Says that the rules of the year know no such thing.</summary>
    public static void NoSuchTarget(this Draft draft, Asked asked, Target target, int year)
    {
        draft.Title = asked.Say("target.unknown", ("target", asked.IdOf(target)), ("year", draft.Year(asked, year)));
        draft.Offer(asked, "action.rules");
    }
}
