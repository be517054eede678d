using System.Globalization;
using ItaBot.Conversations;
using ItaBot.Conversations.Answers;

namespace ItaBot.EndToEnd.Tests.Transcripts;

/// <summary>The person of a transcript, in a conversation of their own.</summary>
internal sealed class Speaker(Assistant assistant, string conversation)
{
    private const string Sticker = "{sticker ";

    private Audience _audience = Audience.Officer;
    private string _agency = "klong-mueang";
    private string? _locale;
    private string? _officer, _person;
    private DateTimeOffset _now = new(2026, 3, 30, 8, 30, 0, TimeSpan.FromHours(7));

    /// <summary>Sets what a line in brackets says: <c>as citizen</c>, <c>citizen ploy</c>, <c>officer somsri</c>, <c>agency dan</c>, <c>locale en</c>, <c>now …</c>, <c>later 00:45</c>.</summary>
    public void Set(string header)
    {
        var (name, value) = (header.Split(' ')[0], header[(header.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        switch (name)
        {
            case "as":
                (_audience, _officer, _person) = (Enum.Parse<Audience>(value, ignoreCase: true), null, null);
                break;
            case "citizen":
                (_audience, _officer, _person) = (Audience.Citizen, null, value);
                break;
            case "officer":
                (_audience, _officer, _person) = (Audience.Officer, value, value);
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

    /// <summary>Says something, or sends a sticker.</summary>
    public Task<Answer> SayAsync(string text) => text.StartsWith(Sticker, StringComparison.Ordinal)
        ? AnswerAsync(TurnOf("") with { Sticker = new(text[Sticker.Length..^1].Split(',', StringSplitOptions.TrimEntries), Words: null) })
        : AnswerAsync(TurnOf(text));

    private Turn TurnOf(string text) => new(text, _audience, _agency, _locale, _now, $"{conversation}/{_person}") { OfficerId = _officer };

    private Task<Answer> AnswerAsync(Turn turn) => assistant.AnswerAsync(turn, CancellationToken.None);
}
