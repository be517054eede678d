using System.Diagnostics;
using System.Globalization;
using ItaBot.Channels.Linking;
using ItaBot.Channels.Officers;
using ItaBot.Channels.Speech;
using ItaBot.Channels.Turns;
using ItaBot.Channels.Words;
using ItaBot.Conversations;
using ItaBot.Conversations.Answers;

namespace ItaBot.Channels.Teams.Turns;

/// <summary>Lets the first administrator of an installation claim it by the code that was printed at its start.</summary>
internal sealed class ClaimTurns(
    ChatWords words,
    OfficerClaim claims,
    IOfficerDirectory officers,
    TeamsAudience audience,
    WhomToAsk whom,
    ChatSpeech chat,
    TeamsSpeech speech)
{
    /// <summary>Answers a text that is a code; null where it is none.</summary>
    public async Task<TurnAnswer?> AnswerAsync(TeamsTurn turn, string text, CancellationToken cancellationToken)
    {
        if (TypedCode.In(text, words) is not { } digits)
        {
            return null;
        }

        // A directory can be imported before it has an administrator, and whoever set it up is in it then. Among several,
        // digits are a code only as long as there is something to claim.
        var isClaimed = await officers.HasAdministratorAsync(cancellationToken);
        if (isClaimed && !turn.IsDirect)
        {
            return null;
        }

        var asker = await audience.OfAsync(turn, cancellationToken);
        var locale = await chat.LocaleAsync(turn.ConversationId, text, cancellationToken);
        return turn switch
        {
            _ when isClaimed && asker.Officer is not null => speech.Say(
                turn, locale, "teams.claim.known", ["action.help"], ("agency", await chat.AgencyNameAsync(asker.AgencyId, cancellationToken))),
            { IsDirect: false } => speech.Say(turn, locale, "teams.claim.private", []),
            { Source.DirectoryId: null } => speech.Say(turn, locale, "teams.claim.nobody", []),
            _ => await TryAsync(turn, asker, digits, locale, cancellationToken),
        };
    }

    private async Task<TurnAnswer> TryAsync(
        TeamsTurn turn, Asker asker, string digits, string locale, CancellationToken cancellationToken)
    {
        var claimant = new Claimant(
            turn.Person,
            turn.Source.UserName ?? chat.Phrase(locale, "teams.administrator"),
            turn.Source.DirectoryId,
            asker.Officer?.Email,
            asker.AgencyId);
        return await claims.TryAsync(digits, claimant, turn.Now, cancellationToken) switch
        {
            ClaimAttempt.Claimed claimed => await ClaimedAsync(turn, claimed, locale, cancellationToken),
            ClaimAttempt.Wrong wrong => speech.Say(
                turn, locale, "teams.claim.wrong", ["action.help"], ("left", wrong.Left.ToString(CultureInfo.InvariantCulture)))
                with { Records = [new TurnRecord.NoteWrongCode(turn.Person, wrong.Tries)] },
            ClaimAttempt.Paused paused => speech.Say(
                turn, locale, "teams.claim.paused", ["action.help"], ("time", Dates.Time(paused.Until)))
                with { Records = paused.Tries is { } tries ? [new TurnRecord.NoteWrongCode(turn.Person, tries)] : [] },
            ClaimAttempt.AlreadyClaimed => speech.Say(
                turn, locale, "teams.claim.taken", ["action.help"], ("way", await whom.SayAsync(asker.AgencyId, locale, cancellationToken))),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<TurnAnswer> ClaimedAsync(
        TeamsTurn turn, ClaimAttempt.Claimed claimed, string locale, CancellationToken cancellationToken) =>
        speech.Say(
            turn,
            locale,
            "teams.claim.done",
            ChatSpeech.Questions(Audience.Officer),
            ("agency", await chat.AgencyNameAsync(claimed.Administrator.AgencyId, cancellationToken)))
        with
        {
            Records =
            [
                new TurnRecord.ClaimAdministrator(claimed.CodeHash, claimed.Administrator),
                new TurnRecord.NoteWrongCode(turn.Person, WrongCodes.None),
            ],
        };
}
