using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Answers.Feedback;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Understanding;
using ItaBot.Feedback.Rounds;
using ItaBot.Scoring.Thai;

namespace ItaBot.Conversations.Dialogs.Feedback;

/// <summary>What officers do with the rounds of their agency: open and close them, hand out the way in, and record who was invited.</summary>
internal sealed class RoundTurns(FeedbackDesk desk, CommandWords words, Phrasebook phrases)
{
    private readonly RoundSentences _sentences = new(phrases);

    /// <summary>Does what an officer wants; null where the message wants nothing of this kind, or nobody may.</summary>
    public async Task<Outcome?> TryAsync(TurnContext turn)
    {
        if (turn.Turn.Audience != Audience.Officer || turn.State.Dialog is not null)
        {
            return null;
        }

        // "Do not close it yet" holds the words that close, and in Thai "open" holds "close".
        return _sentences.Confirmed(turn.Turn.Text) is { } confirmed ? await CloseAsync(turn, confirmed)
            : _sentences.Invited(turn.Turn.Text) is var (who, how) ? await InviteAsync(turn, who, how)
            : turn.Message.Has(words.OpenRound) || turn.Message.IsCommand(words.OpenRoundBriefly, words.Fillers) ? await OpenAsync(turn)
            : turn.Message.IsCommand(words.CloseRound, words.Fillers) ? await AskToCloseAsync(turn)
            : null;
    }

    /// <summary>Says how people begin to answer, to an officer who asks for the questionnaire.</summary>
    public async Task<Outcome> HandOutAsync(TurnContext turn, Asked asked) =>
        await desk.Store.FindOpenAsync(asked.AgencyId, turn.CancellationToken) is { } round
            ? await HandedOutAsync(turn, asked, round, asked.Say("round.open", ("round", NameOf(asked, round))))
            : Says(turn, asked, asked.Say("round.none", ("agency", asked.AgencyName)), "action.openround");

    private async Task<Outcome> OpenAsync(TurnContext turn)
    {
        var asked = await turn.AskAsync(turn.Message.Understood.Slots with { Target = null });
        if (asked.Audience != Audience.Officer)
        {
            return QuestionFlow.Answer(turn, Intents.FeedbackResults, asked, isOpen: false);
        }

        if (await desk.Store.FindOpenAsync(asked.AgencyId, turn.CancellationToken) is { } open)
        {
            return await HandedOutAsync(turn, asked, open, asked.Say("round.alreadyopen", ("round", NameOf(asked, open))));
        }

        var round = FeedbackRound.New(
            asked.AgencyId,
            _sentences.Named(turn.Turn.Text) is { Length: <= FeedbackRound.LongestName } name ? name : null,
            desk.Data.Questionnaire.Year,
            population: null,
            turn.Turn.Now,
            FiscalYears.Of(asked.Today),
            await desk.Store.ListAsync(asked.AgencyId, turn.CancellationToken));
        return await HandedOutAsync(
            turn, asked, round, asked.Say("round.opened", ("round", NameOf(asked, round))), new FeedbackChange.Open(round));
    }

    private async Task<Outcome> HandedOutAsync(TurnContext turn, Asked asked, FeedbackRound round, string title, FeedbackChange? change = null)
    {
        var draft = new Draft(asked.AgencyId) { Title = title };
        draft.Note(asked.Say("round.passon", ("text", asked.Names.Add(await InvitationAsync(turn, asked, round)))));
        draft.Note(asked.Say("round.record"));
        draft.Offer(asked, "action.feedbackresults");
        draft.Offer(asked, "action.closeround");
        if (change is not null)
        {
            draft.Record(change);
        }

        return turn.Outcome(Intents.FeedbackResults, asked, turn.State, draft);
    }

    private async Task<Outcome> AskToCloseAsync(TurnContext turn)
    {
        var asked = await turn.AskAsync(turn.Message.Understood.Slots with { Target = null });
        if (asked.Audience != Audience.Officer)
        {
            return QuestionFlow.Answer(turn, Intents.FeedbackResults, asked, isOpen: false);
        }

        return await desk.Store.FindOpenAsync(asked.AgencyId, turn.CancellationToken) is { } round
            ? Says(turn, asked, asked.Say("round.confirm", ("round", NameOf(asked, round))), "action.confirmclose", ("id", asked.Names.Add(round.Id)))
            : Says(turn, asked, asked.Say("round.none", ("agency", asked.AgencyName)), "action.openround");
    }

    private async Task<Outcome?> CloseAsync(TurnContext turn, string roundId)
    {
        if (await desk.Store.FindAsync(roundId, turn.CancellationToken) is not { } round
            || turn.Turn.AudienceAt(round.AgencyId) != Audience.Officer)
        {
            return null;
        }

        var asked = await turn.AskAsync(new Slots { Agency = round.AgencyId });
        var outcome = Says(
            turn, asked, asked.Say(round.IsOpen ? "round.closed" : "round.alreadyclosed", ("round", NameOf(asked, round))), "action.feedbackresults");
        if (round.IsOpen)
        {
            outcome.Sayings[0].Draft.Record(new FeedbackChange.Close(round.Id));
            desk.Watch.Forget(round.Id);
        }

        return outcome;
    }

    private async Task<Outcome> InviteAsync(TurnContext turn, string who, string how)
    {
        var asked = await turn.AskAsync(new Slots());
        if (asked.Audience != Audience.Officer)
        {
            return QuestionFlow.Answer(turn, Intents.FeedbackResults, asked, isOpen: false);
        }

        if (await desk.Store.FindOpenAsync(asked.AgencyId, turn.CancellationToken) is not { } round)
        {
            return Says(turn, asked, asked.Say("round.none", ("agency", asked.AgencyName)), "action.openround");
        }

        if (who.Length > Invitation.LongestWords || how.Length > Invitation.LongestWords)
        {
            return Says(turn, asked, asked.Say("round.toolong"), "action.feedbackresults");
        }

        var text = await InvitationAsync(turn, asked, round);
        var outcome = Says(turn, asked, asked.Say("round.invited", ("who", asked.Names.Add(who)), ("how", asked.Names.Add(how))), "action.feedbackresults");
        outcome.Sayings[0].Draft.Record(new FeedbackChange.Invite(round.Id, new(asked.Today, who, how, text, asked.OfficerId)));
        return outcome;
    }

    private async Task<string> InvitationAsync(TurnContext turn, Asked asked, FeedbackRound round)
    {
        var links = await desk.Links.ListAsync(round.AgencyId, turn.CancellationToken);
        return desk.Data.Questionnaire.Invite(asked.Locale, asked.AgencyName, links is [var first, ..] ? first : null);
    }

    private static Outcome Says(TurnContext turn, Asked asked, string title, string offer, params ReadOnlySpan<(string Place, string Value)> values)
    {
        var draft = new Draft(asked.AgencyId) { Title = title };
        draft.OfferAsItStands(asked, offer, values);
        return turn.Outcome(Intents.FeedbackResults, asked, turn.State, draft);
    }

    private static string NameOf(Asked asked, FeedbackRound round) => asked.Names.Add(round.Name is { } name ? $"{round.Id} ({name})" : round.Id);
}
