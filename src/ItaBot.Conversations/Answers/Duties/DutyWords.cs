using System.Globalization;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Understanding;
using ItaBot.Reminders.Duties;
using ItaBot.Scoring.Thai;

namespace ItaBot.Conversations.Answers.Duties;

/// <summary>
/// What duties are called in chats, and the sentences by which buttons speak of them: what is typed and what is pressed is
/// understood in one way, on every channel.
/// </summary>
/// <param name="phrases">What the bot says.</param>
public sealed class DutyWords(Phrasebook phrases)
{
    private const string MeasurePrefix = "measure:";
    private const string ItemPrefix = "item:";
    private const string ReportPrefix = "report-";

    /// <summary>The acts that a button can have.</summary>
    public static IReadOnlyList<DutyAct> Acts { get; } = Enum.GetValues<DutyAct>();

    /// <summary>What every sentence about a duty begins with.</summary>
    public string Prefix(string locale) => phrases.Say(locale, "duty.prefix");

    /// <summary>What a duty is called in few words, which no other duty of the agency is: <c>มาตรการที่ 1</c>.</summary>
    public string NameOf(string locale, Duty duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        var due = ("due", DayText.Of(duty.Plan.Due, locale));
        return duty.Id.Split(':') switch
        {
            ["measure", var number] => phrases.Say(locale, "duty.name.measure", ("number", number)),
            ["measure", var number, var kind] when kind.StartsWith(ReportPrefix, StringComparison.Ordinal) =>
                phrases.Say(locale, "duty.name.report", ("number", number), ("months", kind[ReportPrefix.Length..^1])),
            ["measure", var number, _] => phrases.Say(locale, "duty.name.followup", ("number", number), due),
            ["item", var id] => phrases.Say(locale, "duty.name.item", ("id", id), due),
            _ => phrases.Say(locale, "duty.name.other", ("title", duty.Title.In(locale)), due),
        };
    }

    /// <summary>What a button says for the person.</summary>
    public string Sentence(string locale, Duty duty, DutyAct act) => phrases.Say(
        locale, $"duty.act.{act.ToString().ToLowerInvariant()}", ("prefix", Prefix(locale)), ("name", NameOf(locale, duty)));

    /// <summary>Whether a duty is that of an OIT item; otherwise it goes with the measures.</summary>
    public static bool IsOfItem(Duty duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return duty.Id.StartsWith(ItemPrefix, StringComparison.Ordinal);
    }

    /// <summary>Whether a duty is a measure itself, and neither a report nor a follow-up of it.</summary>
    public static bool IsMeasure(Duty duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return duty.Id.Split(':') is [_, _] && MeasureOf(duty) is not null;
    }

    /// <summary>The number of the measure that a duty belongs to; null where it belongs to none.</summary>
    public static int? MeasureOf(Duty duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return duty.Id.StartsWith(MeasurePrefix, StringComparison.Ordinal)
            && int.TryParse(duty.Id.Split(':')[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
    }
}
