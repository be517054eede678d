using System.Globalization;
using ItaBot.Conversations;
using ItaBot.Conversations.Answers;

namespace ItaBot.EndToEnd.Tests.Transcripts;

/// <summary>The person of a transcript, in a conversation of their own.</summary>
internal sealed class Speaker(Assistant assistant, string conversation)
{
    private Audience _audience = Audience.Officer;
    private string _agency = "klong-mueang";
    private string? _locale;
    private string? _officer;
    private DateTimeOffset _now = new(2026, 3, 30, 8, 30, 0, TimeSpan.FromHours(7));

    /// <summary>Sets what a line in brackets says: <c>as citizen</c>, <c>officer somsri</c>, <c>agency dan</c>, <c>locale en</c>, <c>now …</c>, <c>later 00:45</c>.</summary>
    public void Set(string header)
    {
        var (name, value) = (header.Split(' ')[0], header[(header.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        switch (name)
        {
            case "as":
                (_audience, _officer) = (Enum.Parse<Audience>(value, ignoreCase: true), null);
                break;
            case "officer":
                (_audience, _officer) = (Audience.Officer, value);
                break;
            case "agency":
                _agency = value;
                break;
            case "locale":
                _locale = value;
                break;
            case "now":
                _now = DateTimeOffset.Parse(value, CultureInfo.InvariantCulture);
                break;
            case "later":
                _now += TimeSpan.Parse(value, CultureInfo.InvariantCulture);
                break;
            default:
                throw new FormatException($"[{header}] sets nothing.");
        }
    }

    /// <summary>Says something.</summary>
    public Task<Answer> SayAsync(string text) =>
        assistant.AnswerAsync(
            new(text, _audience, _agency, _locale, _now, $"{conversation}/{_officer}") { OfficerId = _officer }, CancellationToken.None);
}
