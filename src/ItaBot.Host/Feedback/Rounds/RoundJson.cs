using System.Globalization;
using System.Text.Json;
using ItaBot.Feedback.Rounds;

namespace ItaBot.Host.Feedback.Rounds;

/// <summary>Rounds as <c>--json</c> prints them.</summary>
internal static class RoundJson
{
    /// <summary>Writes what is known of a round into an object that is open.</summary>
    public static void WriteProperties(Utf8JsonWriter json, FeedbackRound round, TimeZoneInfo zone)
    {
        json.WriteString("id", round.Id);
        json.WriteString("agency", round.AgencyId);
        json.WriteString("name", round.Name);
        json.WriteNumber("ruleYear", round.RuleYear);
        WriteNumber(json, "population", round.Population);
        json.WriteString("openedAt", Moment(round.OpenedAt, zone));
        json.WriteString("closedAt", round.ClosedAt is { } closed ? Moment(closed, zone) : null);
    }

    /// <summary>Writes a number, or null where there is none.</summary>
    public static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string Moment(DateTimeOffset moment, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(moment, zone).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
