using System.Text.RegularExpressions;
using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Answers.Feedback;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Understanding;
using ItaBot.Feedback.Rounds;
using ItaBot.Scoring.Thai;

namespace ItaBot.Conversations.Dialogs.Feedback;

/// <summary>What officers do with the rounds of their agency: open and close them, hand out the way in, and record who was invited.</summary>
internal sealed partial class RoundTurns(FeedbackDesk desk, CommandWords words)
{
    /// <summary>Does what an officer wants; null where the message wants nothing of this kind, or nobody may.</summary>
    public async Task<Outcome?> TryAsync(TurnContext turn)
    {
        if (turn.Turn.Audience != Audience.Officer || turn.State.Dialog is not null)
        {
            return null;
        }

        var message = turn.Message;
        return Confirmation().Match(turn.Turn.Text.Trim()) is { Success: true } confirmed ? await CloseAsync(turn, confirmed.Groups["id"].Value)
            : Invited().Match(turn.Turn.Text.Trim()) is { Success: true } invited ? await InviteAsync(turn, invited.Groups["who"].Value.Trim(), invited.Groups["how"].Value.Trim())
            : message.Has(words.OpenRound) ? await OpenAsync(turn)
            : message.Has(words.CloseRound) ? await AskToCloseAsync(turn)
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

        var name = Named().Match(turn.Turn.Text) is { Success: true } named ? named.Groups["name"].Value.Trim() : null;
        var round = FeedbackRound.New(
            asked.AgencyId,
            name is { Length: > 0 and <= FeedbackRound.LongestName } ? name : null,
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
        var links = await desk.Links.ListAsync(round.AgencyId, turn.CancellationToken);
        var draft = new Draft(asked.AgencyId) { Title = title };
        draft.Note(links.Count > 0
            ? asked.Say("round.invitation", ("agency", asked.AgencyName), ("link", asked.Names.Add(links[0].AbsoluteUri)))
            : asked.Say("round.nolink", ("agency", asked.AgencyName)));
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

        var links = await desk.Links.ListAsync(round.AgencyId, turn.CancellationToken);
        var text = asked.Say("round.invitation", ("agency", asked.AgencyName), ("link", links.Count > 0 ? links[0].AbsoluteUri : ""));
        var outcome = Says(turn, asked, asked.Say("round.invited", ("who", asked.Names.Add(who)), ("how", asked.Names.Add(how))), "action.feedbackresults");
        outcome.Sayings[0].Draft.Record(new FeedbackChange.Invite(round.Id, new(asked.Today, who, how, text, asked.OfficerId)));
        return outcome;
    }

    private static Outcome Says(TurnContext turn, Asked asked, string title, string offer, params ReadOnlySpan<(string Place, string Value)> values)
    {
        var draft = new Draft(asked.AgencyId) { Title = title };
        draft.OfferAsItStands(asked, offer, values);
        return turn.Outcome(Intents.FeedbackResults, asked, turn.State, draft);
    }

    private static string NameOf(Asked asked, FeedbackRound round) => asked.Names.Add(round.Name is { } name ? $"{round.Id} ({name})" : round.Id);

    [GeneratedRegex("^(ยืนยันปิดรอบ|yes, close round) (?<id>[a-z0-9-]+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Confirmation();

    [GeneratedRegex(@"^(เชิญแล้ว|invited)\s*:?\s*(?<who>.+?)\s+(ทาง|by)\s*(?<how>.+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Invited();

    [GeneratedRegex(@"(ชื่อ|named|called)\s*(?<name>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
