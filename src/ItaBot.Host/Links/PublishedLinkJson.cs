using System.Globalization;
using System.Text.Json;
using ItaBot.Reminders.Links;
using ItaBot.Reminders.Links.Watching;
using ItaBot.Reminders.Links.Wording;
using ItaBot.Reminders.Records;

namespace ItaBot.Host.Links;

/// <summary>Published links as <c>disclosures list --json</c> and <c>link-check --json</c> print them.</summary>
/// <param name="words">What is said of them.</param>
/// <param name="zone">The time zone of the people.</param>
internal sealed class PublishedLinkJson(LinkWords words, TimeZoneInfo zone)
{
    /// <summary>The links with what was found of them last.</summary>
    public string Write(IReadOnlyList<WatchedLink> links) => JsonText.Write(indented: true, json =>
    {
        json.WriteStartObject();
        WriteLinks(json, links);
        json.WriteEndObject();
    });

    /// <summary>The links that were looked at, and how many are how.</summary>
    public string Write(LinkRound round) => JsonText.Write(indented: true, json =>
    {
        json.WriteStartObject();
        WriteLinks(json, round.Links);
        json.WriteStartObject("counts");
        foreach (var state in Enum.GetValues<LinkState>())
        {
            json.WriteNumber(NameOf(state.ToString()), round.Count(state));
        }

        json.WriteNumber("notReached", round.NotReached);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private void WriteLinks(Utf8JsonWriter json, IReadOnlyList<WatchedLink> links)
    {
        json.WriteStartArray("links");
        foreach (var link in links)
        {
            json.WriteStartObject();
            json.WriteString("agency", link.AgencyId);
            json.WriteNumber("fiscalYear", link.Disclosure.FiscalYear);
            json.WriteString("item", link.Disclosure.Item);
            json.WriteString("link", link.Disclosure.Link);
            json.WriteString("state", NameOf(link.Verdict.State.ToString()));
            json.WriteString("th", words.Say(link.Disclosure.Found, link.Covers, "th"));
            json.WriteString("en", words.Say(link.Disclosure.Found, link.Covers, "en"));
            if (link.Covers is { } covers)
            {
                json.WriteNumber("mustShow", covers);
            }

            if (link.Disclosure.Found is { } found)
            {
                WriteFinding(json, found);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFinding(Utf8JsonWriter json, LinkFinding found)
    {
        json.WriteString("checkedAt", Moment(found.At));
        if (found.Reason is { } reason)
        {
            json.WriteString("reason", NameOf(reason));
        }

        if (found.Status is { } status)
        {
            json.WriteNumber("status", status);
        }

        json.WriteStartArray("shows");
        foreach (var year in found.FiscalYears)
        {
            json.WriteNumberValue(year);
        }

        json.WriteEndArray();
        if (found.Verdict.FailingSince is { } since)
        {
            json.WriteString("failingSince", Moment(since));
        }

        if (found.CertificateEnds is { } ends)
        {
            json.WriteString("certificateEnds", Moment(ends));
        }
    }

    private string Moment(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, zone).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static string NameOf(string member) => JsonNamingPolicy.CamelCase.ConvertName(member);
}
