using ItaBot.Channels.Line.Rendering;
using ItaBot.Conversations;
using ItaBot.Conversations.Dialogs.State;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Replies;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Channels.Line.Turns;

/// <summary>Says what is no answer of the assistant: that something cannot be read, welcome, how to go on.</summary>
internal sealed class LineSpeech(
    Phrasebook phrases, LineRenderer renderer, IAssessmentStore assessments, IConversationStore conversations)
{
    /// <summary>The language to speak: the one that was asked for, else that of the text, else that of the last reply, else Thai.</summary>
    public async Task<string> LocaleAsync(LineTurn turn, string? text, CancellationToken cancellationToken)
    {
        var state = await conversations.FindAsync(turn.ConversationId, cancellationToken);
        return state?.Chosen?.Locale
            ?? (text is null ? null : text.Any(IsThai) ? "th" : text.Any(char.IsAsciiLetter) ? "en" : null)
            ?? state?.Spoken
            ?? "th";
    }

    /// <summary>The short name of the agency that the account speaks for.</summary>
    public async Task<string> AgencyNameAsync(LineTurn turn, CancellationToken cancellationToken) =>
        (await assessments.ListAgenciesAsync(cancellationToken)).FirstOrDefault(a => a.Id == turn.Account.AgencyId) is { } agency
            ? AgencyTypes.ShortNameOf(agency)
            : turn.Account.AgencyId;

    /// <summary>A phrase alone.</summary>
    public string Phrase(string locale, string key) => phrases.Say(locale, key);

    /// <summary>Says a phrase and offers questions.</summary>
    public TurnAnswer Say(
        LineTurn turn, string locale, string key, IEnumerable<string> actions, params ReadOnlySpan<(string Place, string Value)> values) =>
        Show(turn, locale, [new(phrases.Say(locale, key, values), null, [.. actions.Select(a => Action(locale, a))])]);

    /// <summary>Shows replies.</summary>
    public TurnAnswer Show(LineTurn turn, string locale, IReadOnlyList<Reply> replies) =>
        new(renderer.Render(turn.IsDirect ? replies : [.. replies.Select(r => ForGroup(r, locale))], locale), locale);

    /// <summary>What somebody may want to ask next.</summary>
    public static IEnumerable<string> Questions(Audience audience) =>
        ["action.total", "action.itemsbelow", audience == Audience.Officer ? "action.plan" : "action.rules", "action.help"];

    private static bool IsThai(char c) => c is >= '\u0E00' and <= '\u0E7F';

    private ReplyAction Action(string locale, string key) => new(phrases.Say(locale, $"{key}.label"), phrases.Say(locale, $"{key}.text"));

    // What a button says for somebody mentions nobody, and without a mention nothing is answered in a group.
    private Reply ForGroup(Reply reply, string locale) => reply.Actions.Count == 0 || reply.Card is not null
        ? reply with { Actions = [] }
        : new(
            reply.Text + '\n' + phrases.Say(locale, "line.mention", ("examples", string.Join(" · ", reply.Actions.Select(a => a.Text)))),
            null,
            []);
}
