using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Dialogs.State;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Dialogs.FollowUps;

/// <summary>Takes messages that lean on the last question, and asks the scoring engine again.</summary>
internal sealed class FollowUpHandler(FollowUpWords words, QuestionFlow questions, Thresholds thresholds) : ITurnHandler
{
    private readonly Ordinals _ordinals = new(words);
    private readonly EllipsisReader _ellipsis = new(words);

    public async Task<Outcome?> TryAsync(TurnContext turn)
    {
        var message = turn.Message;
        if (turn.State.Last is not { } last)
        {
            return LeansOnNothing(message) ? await QuestionFlow.NotUnderstoodAsync(turn) : null;
        }

        if (InOtherLanguage(message) is { } locale)
        {
            return await questions.AskAsync(turn with { Locale = locale }, last.Intent, last.Slots);
        }

        if (message.IsCommand(words.Why, words.Fillers))
        {
            var reason = Reasons.Of(last);
            return await questions.AskAsync(turn, reason.Intent, reason.Slots);
        }

        return await PlaceAsync(turn, last)
            ?? (Leaning(message, last) is { } meant ? await questions.AskAsync(turn, meant.Intent, meant.Slots) : null);
    }

    /// <summary>"And the year before?" with nothing asked before it: a guess at the question would be no more than that.</summary>
    private bool LeansOnNothing(Message message) =>
        message.IsCommand(words.Earlier, words.Fillers) || message.IsCommand(words.Later, words.Fillers);

    private Meaning? Leaning(Message message, LastQuestion last) =>
        _ellipsis.Read(message, last) ?? Bare(message, last) ?? SameThing(message, last);

    /// <summary>"And its score?", "what is it about?" of the item or indicator that was just spoken of.</summary>
    private Meaning? Bare(Message message, LastQuestion last)
    {
        var asksScore = message.Has(words.Score);
        if (last.About is not { } target
            || !(asksScore || message.Has(words.About))
            || message.Mentioned is not { Ids.Count: 0, Named: null, N: null, Points: null, Agency: null, UnknownAgency: null }
            || !message.IsOnly(words.Fillers, words.Score, words.About, words.Same))
        {
            return null;
        }

        return asksScore
            ? new Meaning(
                Intents.ScoreShow,
                SlotFiller.Fill(Intents.ScoreShow, message.Mentioned).Over(
                    new Slots { Target = target, Agency = last.Slots.Agency, FiscalYear = last.Slots.FiscalYear }))
            : new Meaning(Intents.ItemExplain, new Slots { Target = target, FiscalYear = last.Slots.FiscalYear });
    }

    private string? InOtherLanguage(Message message) =>
        message.IsCommand(words.InEnglish, words.Fillers) ? "en"
        : message.IsCommand(words.InThai, words.Fillers) ? "th"
        : null;

    private async Task<Outcome?> PlaceAsync(TurnContext turn, LastQuestion last)
    {
        var message = turn.Message;
        if (_ordinals.PlaceIn(message, last.Listed.Count) is not { } place || last.Listed.Count == 0 || !IsOnlyAPlace(message))
        {
            return null;
        }

        if (place > last.Listed.Count)
        {
            return await NoSuchPlaceAsync(turn, last);
        }

        var slots = new Slots { Agency = last.Slots.Agency, FiscalYear = last.Slots.FiscalYear, Target = last.Listed[place - 1] };
        return message.Has(words.Score) && !message.Has(words.About)
            ? await questions.AskAsync(turn, Intents.ScoreShow, slots)
            : await questions.AskAsync(turn, Intents.ItemExplain, slots with { Agency = null });
    }

    private bool IsOnlyAPlace(Message message) => message.IsOnly(
        [words.Fillers, words.OrdinalNumber, words.Last, words.About, words.Score, .. words.Ordinals.Select(o => o.Cues)]);

    private static async Task<Outcome> NoSuchPlaceAsync(TurnContext turn, LastQuestion last)
    {
        var asked = await turn.AskAsync(last.Slots);
        var draft = new Draft(asked.AgencyId);
        var count = draft.Number(last.FiscalYear ?? 0, Target.Total, FactKinds.Count, last.Listed.Count);
        draft.Title = asked.Say("followup.noplace", ("count", count));
        draft.Offer(asked, "action.help");
        return turn.Outcome(Intents.ItemExplain, asked, turn.State, draft);
    }

    /// <summary>A whole question that names nothing itself but speaks of "this item" or begins with "and".</summary>
    private Meaning? SameThing(Message message, LastQuestion last)
    {
        var (intent, stated) = (message.Understood.Intent, message.Understood.Slots);
        if (message.Understood.Confidence < thresholds.Sure || !QuestionFlow.CanLeanOn(intent) || !message.Has(words.Same))
        {
            return null;
        }

        var about = stated is { Target: null, Tool: null, Under: null, Among: null, Level: null } && intent is not (Intents.ScoreBelow or Intents.ScoreRank)
            ? last.About
            : null;
        var basis = intent is Intents.RulesExplain or Intents.ItemExplain
            ? new Slots { Target = about }
            : new Slots { Target = about, Agency = last.Slots.Agency, FiscalYear = last.Slots.FiscalYear };
        return new Meaning(intent, stated.Over(intent == Intents.RulesExplain ? basis with { Target = null } : basis));
    }
}
