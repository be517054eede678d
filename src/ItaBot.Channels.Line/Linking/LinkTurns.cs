using System.Diagnostics;
using System.Globalization;
using ItaBot.Channels.Line.Turns;
using ItaBot.Channels.Linking;
using ItaBot.Channels.Officers;
using ItaBot.Channels.Speech;
using ItaBot.Channels.Turns;
using ItaBot.Channels.Words;
using ItaBot.Conversations;
using ItaBot.Conversations.Answers;

namespace ItaBot.Channels.Line.Linking;

/// <summary>Links officers by the code that they type, and unlinks them.</summary>
internal sealed class LinkTurns(
    ChatWords words, LinkCodes codes, OfficerClaim claims, ILinkStore links, ChatSpeech chat, LineSpeech speech)
{
    // LINE tells nobody's name unasked; the administrator puts theirs into the directory with the first import.
    private const string AdministratorName = "ผู้ดูแลระบบ";

    /// <summary>Answers a text that is about linking; null where it is not.</summary>
    public async Task<TurnAnswer?> AnswerAsync(LineTurn turn, string text, CancellationToken cancellationToken)
    {
        var code = TypedCode.In(text, words);
        var unlinks = words.AskToUnlink(text);
        if (code is null && !unlinks && !words.AskToLink(text))
        {
            return null;
        }

        var locale = await chat.LocaleAsync(turn.ConversationId, text, cancellationToken);
        return turn switch
        {
            { IsDirect: false } or { Person: null } => speech.Say(turn, locale, "link.private", []),
            _ when unlinks => await UnlinkAsync(turn, turn.Person, locale, cancellationToken),
            _ when code is null => await ExplainAsync(turn, turn.Person, locale, cancellationToken),
            _ => await TryAsync(turn, turn.Person, code, locale, cancellationToken),
        };
    }

    private async Task<TurnAnswer> UnlinkAsync(LineTurn turn, PersonId person, string locale, CancellationToken cancellationToken) =>
        await links.FindLinkAsync(person, cancellationToken) is null
            ? speech.Say(turn, locale, "link.notlinked", ChatSpeech.Questions(Audience.Citizen))
            : speech.Say(turn, locale, "link.unlinked", ChatSpeech.Questions(Audience.Citizen))
                with { Records = [new TurnRecord.UnlinkOfficer(person)] };

    private async Task<TurnAnswer> ExplainAsync(LineTurn turn, PersonId person, string locale, CancellationToken cancellationToken) =>
        await links.FindLinkAsync(person, cancellationToken) is { } link && link.AgencyId == turn.Account.AgencyId
            ? Already(turn, link, locale)
            : speech.Say(turn, locale, "link.how", ["action.help"]);

    private async Task<TurnAnswer> TryAsync(
        LineTurn turn, PersonId person, string code, string locale, CancellationToken cancellationToken) =>
        await codes.TryAsync(code, person, turn.Account.AgencyId, turn.Now, cancellationToken) switch
        {
            LinkAttempt.Linked linked => await LinkedAsync(
                turn, linked.Link, new TurnRecord.LinkOfficer(linked.CodeHash, linked.Link), locale, cancellationToken),
            LinkAttempt.Wrong or LinkAttempt.Paused { Tries: not null } when await ClaimAsync(turn, person, code, cancellationToken) is { } claimed => await LinkedAsync(
                turn, claimed.Link!, claimed, locale, cancellationToken),
            LinkAttempt.Wrong wrong => speech.Say(
                turn, locale, "link.wrong", ["action.help"], ("left", wrong.Left.ToString(CultureInfo.InvariantCulture)))
                with { Records = [new TurnRecord.NoteWrongCode(person, wrong.Tries)] },
            LinkAttempt.Paused paused => speech.Say(
                turn, locale, "link.paused", ["action.help"], ("time", Dates.Time(paused.Until)))
                with { Records = paused.Tries is { } tries ? [new TurnRecord.NoteWrongCode(person, tries)] : [] },
            LinkAttempt.AlreadyLinked already => Already(turn, already.Link, locale),
            _ => throw new UnreachableException(),
        };

    // A code that links nobody may be the one that was printed at the start of an installation without an administrator.
    private async Task<TurnRecord.ClaimAdministrator?> ClaimAsync(
        LineTurn turn, PersonId person, string code, CancellationToken cancellationToken)
    {
        var claimant = new Claimant(person, AdministratorName, AgencyId: turn.Account.AgencyId);
        if (await claims.TryAsync(code, claimant, turn.Now, cancellationToken) is not ClaimAttempt.Claimed claimed)
        {
            return null;
        }

        var officer = claimed.Administrator;
        return new(claimed.CodeHash, officer)
        {
            Link = new(person, officer.AgencyId, officer.Name, turn.Now) { OfficerId = officer.Id },
        };
    }

    private async Task<TurnAnswer> LinkedAsync(
        LineTurn turn, OfficerLink link, TurnRecord record, string locale, CancellationToken cancellationToken) =>
        speech.Say(
            turn,
            locale,
            "link.linked",
            ChatSpeech.Questions(Audience.Officer),
            ("agency", await chat.AgencyNameAsync(turn.Account.AgencyId, cancellationToken)),
            ("officer", link.Officer),
            ("words", chat.Phrase(locale, "link.unlinkwords")))
        with
        {
            Records = [record],
        };

    private TurnAnswer Already(LineTurn turn, OfficerLink link, string locale) => speech.Say(
        turn,
        locale,
        "link.already",
        ChatSpeech.Questions(Audience.Officer),
        ("officer", link.Officer),
        ("words", chat.Phrase(locale, "link.unlinkwords")));
}
