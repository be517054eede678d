using System.Globalization;
using ItaBot.Conversations.Replies;
using ItaBot.Conversations.Understanding;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Duties;
using ItaBot.Scoring;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Answers.Duties;

/// <summary>Writes duties as rows of a card, what is due first at the top.</summary>
internal static class DutyRows
{
    // More items than these are one row of their ids: a phone shows no more.
    private const int MostItems = 3;

    /// <summary>
    /// Duties as they are shown: what recurs is one entry of what is overdue and one of what is to come, the earliest day first.
    /// Entries go by due day, then by what they are worth.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<DutyStatus>> Grouped(this Asked asked, IEnumerable<DutyStatus> duties) =>
    [
        .. duties
            .GroupBy(d => (d.Duty.Id, IsOverdue: asked.IsOverdue(d)))
            .Select(g => (IReadOnlyList<DutyStatus>)[.. g.OrderBy(d => d.Duty.Due)])
            .OrderBy(g => g[0].Duty.Due)
            .ThenByDescending(g => asked.Board.WorthOf(g[0].Duty)),
    ];

    /// <summary>Whether a duty should be done by now.</summary>
    public static bool IsOverdue(this Asked asked, DutyStatus status) => status.Duty.Due < asked.Today;

    /// <summary>Adds a row for each entry.</summary>
    public static void AddDuties(this Draft draft, Asked asked, IEnumerable<IReadOnlyList<DutyStatus>> entries)
    {
        foreach (var entry in entries)
        {
            draft.AddDuty(asked, entry);
        }
    }

    /// <summary>Adds the entries of OIT items, in which many are one row that says which.</summary>
    public static void AddItems(this Draft draft, Asked asked, IReadOnlyList<IReadOnlyList<DutyStatus>> entries, Period coming)
    {
        draft.AddItems(asked, [.. entries.Where(e => asked.IsOverdue(e[0]))], "late", Period.Overdue);
        draft.AddItems(asked, [.. entries.Where(e => !asked.IsOverdue(e[0]))], "coming", coming);
    }

    /// <summary>What a row of so many items says first.</summary>
    public static string ItemsLabel(this Draft draft, Asked asked, string key, int count) =>
        asked.Say(key, ("count", draft.Number(asked.Today.FiscalYear(), Target.Of(Tool.OIT), FactKinds.Count, count)));

    /// <summary>Adds a row that names items by their ids.</summary>
    public static void AddItems(this Draft draft, Asked asked, string label, IReadOnlyList<string> ids, ReplyAction? action) => draft.Row(
        new(
            label,
            "",
            null,
            string.Join(asked.Say("list.separator"), ids.Select(asked.Names.Add)),
            null)
        {
            Action = action,
        });

    /// <summary>Asks for the OIT items that are due in a period, whosever the question is about.</summary>
    public static ReplyAction AskItems(this Asked asked, Period period)
    {
        var days = period.Days?.ToString(CultureInfo.InvariantCulture) ?? "";
        var key = period.Days is null ? period.Name.ToLowerInvariant() : "days";
        var question = asked.Names.Add(asked.Say($"board.ask.{key}", ("days", days)), days);
        question = asked.Slots.Owner is { } owner ? asked.Say("board.ask.ofowner", ("question", question), ("owner", asked.Names.Add(owner)))
            : asked.Slots.Mine == true ? asked.Say("board.ask.mine", ("question", question))
            : question;
        return new(asked.Say("board.oitbutton"), asked.AboutTheSame(question));
    }

    private static void AddItems(this Draft draft, Asked asked, IReadOnlyList<IReadOnlyList<DutyStatus>> entries, string key, Period period)
    {
        if (entries.Count <= MostItems)
        {
            draft.AddDuties(asked, entries);
        }
        else
        {
            var label = draft.ItemsLabel(asked, $"board.items.{key}", entries.Count);
            draft.AddItems(
                asked,
                entries.Any(e => DutyDays.IsUnsure(e[0].Duty)) ? asked.Say("board.unsure.mark", ("text", label)) : label,
                [.. entries.Select(e => e[0].Duty.Target!.Id).OrderBy(id => id.Length).ThenBy(id => id, StringComparer.Ordinal)],
                asked.AskItems(period));
        }
    }

    private static void AddDuty(this Draft draft, Asked asked, IReadOnlyList<DutyStatus> entry)
    {
        var (status, duty) = (entry[0], entry[0].Duty);
        if (DutyWords.MeasureOf(duty) is { } number)
        {
            draft.Number(duty.FiscalYear, Target.Total, FactKinds.Measure, number, Basis.Reported);
        }

        draft.Row(new(
            asked.TitleOf(duty),
            draft.When(asked, duty),
            null,
            asked.Joined(
                More(draft, asked, entry),
                asked.Owner(status),
                status.Record.State == DutyState.InProgress ? asked.Word(DutyState.InProgress) : null,
                draft.PutOff(asked, duty),
                status.Record.Wish is null ? null : asked.Say("board.wish.waits")),
            null)
        {
            Action = asked.ShowOf(duty),
        });
    }

    /// <summary>What a duty is called.</summary>
    public static string TitleOf(this Asked asked, Duty duty) => asked.Names.Add(duty.Title.In(asked.Locale));

    private static string? More(Draft draft, Asked asked, IReadOnlyList<DutyStatus> entry) => entry.Count == 1
        ? null
        : asked.Say(
            asked.IsOverdue(entry[0]) ? "board.several.late" : "board.several.coming",
            ("count", draft.Number(entry[0].Duty.FiscalYear, entry[0].Duty.Target ?? Target.Total, FactKinds.Count, entry.Count)),
            ("last", draft.Day(asked, entry[^1].Duty.FiscalYear, entry[^1].Duty.Due)));
}
