using ItaBot.Conversations;
using ItaBot.Conversations.Dialogs.State;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Replies;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Channels.Speech;

/// <summary>Says in chats what is no answer of the assistant: that something cannot be read, welcome, how to go on.</summary>
public sealed class ChatSpeech(Phrasebook phrases, IAssessmentStore assessments, IConversationStore conversations)
{
    /// <summary>The language to speak: the one that was asked for, else that of the text, else that of the last reply, else Thai.</summary>
    /// <param name="conversationId">In which conversation.</param>
    /// <param name="text">What was written; null where nothing was.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<string> LocaleAsync(string conversationId, string? text, CancellationToken cancellationToken)
    {
        var state = await conversations.FindAsync(conversationId, cancellationToken);
        return state?.Chosen?.Locale
            ?? (text is null ? null : text.Any(IsThai) ? "th" : text.Any(char.IsAsciiLetter) ? "en" : null)
            ?? state?.Spoken
            ?? "th";
    }

    /// <summary>The short name of an agency; its id where it is not on record.</summary>
    public async Task<string> AgencyNameAsync(string agencyId, CancellationToken cancellationToken) =>
        (await assessments.ListAgenciesAsync(cancellationToken)).FirstOrDefault(a => a.Id == agencyId) is { } agency
            ? AgencyTypes.ShortNameOf(agency)
            : agencyId;

    /// <summary>A phrase alone.</summary>
    /// <param name="locale">In which language.</param>
    /// <param name="key">Which phrase.</param>
    /// <param name="values">What goes into its places.</param>
    public string Phrase(string locale, string key, params ReadOnlySpan<(string Place, string Value)> values) =>
        phrases.Say(locale, key, values);

    /// <summary>Says a phrase and offers questions.</summary>
    /// <param name="locale">In which language.</param>
    /// <param name="key">Which phrase.</param>
    /// <param name="actions">The questions, as keys of the phrases <c>label</c> and <c>text</c> below them.</param>
    /// <param name="values">What goes into the phrase's places.</param>
    public Reply Reply(
        string locale, string key, IEnumerable<string> actions, params ReadOnlySpan<(string Place, string Value)> values) =>
        new(phrases.Say(locale, key, values), null, [.. actions.Select(a => Action(locale, a))]);

    /// <summary>
    /// Says that a message could not be answered, in all languages: what went wrong may be why the person's is not known.
    /// </summary>
    public Reply Apology() =>
        new(string.Join('\n', Phrasebook.Locales.Select(locale => phrases.Say(locale, "chat.apology"))), null, []);

    /// <summary>A reply as it is shown where the bot answers only who mentions it.</summary>
    /// <remarks>What a button says for somebody mentions nobody, so texts name the questions and cards go without.</remarks>
    public Reply ForGroup(Reply reply, string locale) => reply.Actions.Count == 0 || reply.Card is not null
        ? reply with { Actions = [], Card = reply.Card is { } card ? WithoutActions(card) : null }
        : new(
            reply.Text + '\n' + phrases.Say(locale, "chat.mention", ("examples", string.Join(" · ", reply.Actions.Select(a => a.Text)))),
            null,
            []);

    /// <summary>What somebody may want to ask next, for <see cref="Reply"/>.</summary>
    public static IEnumerable<string> Questions(Audience audience) =>
        ["action.total", "action.itemsbelow", audience == Audience.Officer ? "action.plan" : "action.rules", "action.help"];

    private static Card WithoutActions(Card card) => card with { Rows = [.. card.Rows.Select(r => r with { Action = null })] };

    private static bool IsThai(char c) => c is >= '\u0E00' and <= '\u0E7F';

    private ReplyAction Action(string locale, string key) => new(phrases.Say(locale, $"{key}.label"), phrases.Say(locale, $"{key}.text"));
}
