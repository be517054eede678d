using System.Diagnostics;
using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Answers.Feedback;
using ItaBot.Conversations.Contacts;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Understanding;
using ItaBot.Feedback.Forms;
using ItaBot.Feedback.Questionnaires;
using ItaBot.Feedback.Rounds;

namespace ItaBot.Conversations.Dialogs.Feedback;

/// <summary>Leads people through their forms.</summary>
internal sealed class FormTurns(FeedbackDesk desk, ContactBook contacts, CommandWords words, Thresholds thresholds)
{
    private readonly FormDialog _dialog = new(desk.Data.Questionnaire);
    private readonly ItemChoices _choices = new(desk.Store, [.. desk.Data.Questionnaire.Questions.Select(q => q.ItemId)]);

    /// <summary>Begins a form, or says why there is none to begin.</summary>
    public async Task<Outcome> StartAsync(TurnContext turn, Asked asked, string person)
    {
        var round = await desk.Store.FindOpenAsync(asked.AgencyId, turn.CancellationToken);
        if (round is null)
        {
            return turn.Says(asked, desk.Data.Questionnaire, FeedbackText.NoRound);
        }

        if (await desk.Store.HasAnsweredAsync(round.Id, person, turn.CancellationToken))
        {
            return turn.Says(asked, desk.Data.Questionnaire, FeedbackText.AlreadyAnswered);
        }

        var form = new FeedbackForm(round.Id, asked.Locale, turn.Turn.Now);
        return Asks(turn, asked, person, form, _dialog.Ask(form, ContextOf(turn, asked, round)));
    }

    /// <summary>Takes what is said to a form; null where it is a question in between, which others answer.</summary>
    public async Task<Outcome?> TakeAsync(TurnContext turn, string person, FeedbackForm form)
    {
        var (asked, round) = await OpenAsync(turn, form);
        if (round is null)
        {
            return Drops(turn, asked, person, desk.Data.Questionnaire.Say(FeedbackText.RoundClosed, form.Locale));
        }

        var context = ContextOf(turn, asked, round);
        if (form.Step == FormStep.Length)
        {
            return await _choices.TakeAsync(turn, person, form, loads => Take(turn, asked, person, form, context with { Loads = loads }));
        }

        // The form of a person who is counted already would conflict again and again.
        return form.Step is FormStep.Review or FormStep.Stop && await desk.Store.HasAnsweredAsync(round.Id, person, turn.CancellationToken)
            ? Drops(turn, asked, person, desk.Data.Questionnaire.Say(FeedbackText.AlreadyAnswered, form.Locale))
            : Take(turn, asked, person, form, context);
    }

    private Outcome? Take(TurnContext turn, Asked asked, string person, FeedbackForm form, FormContext context)
    {
        var move = _dialog.Take(form, InputOf(turn), context);
        if (move is not FormMove.Missed)
        {
            return Moved(turn, asked, person, move);
        }

        var understood = turn.Message.Understood;
        return WantsToStop(turn, form) ? Moved(turn, asked, person, _dialog.Stop(form, context))
            : understood.Confidence < thresholds.Sure || understood.Intent is Intents.None or Intents.Cancel ? Moved(turn, asked, person, _dialog.Miss(form, context))
            : understood.Intent == Intents.FeedbackStart ? Again(turn, asked, person, form, context)
            : null;
    }

    // "Never happened" sounds like giving up to the reader of meanings, and is an answer.
    private bool WantsToStop(TurnContext turn, FeedbackForm form) =>
        turn.Message.IsCommand(words.Cancel, words.Fillers)
        || (form.Step != FormStep.Item && turn.Message.Understood is { Intent: Intents.Cancel } meant && meant.Confidence >= thresholds.Sure);

    /// <summary>Asks again what a form waits for, after something else was answered.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="person">Who.</param>
    /// <param name="form">Their form.</param>
    /// <param name="outcome">What was answered.</param>
    public async Task<Outcome> AskAgainAsync(TurnContext turn, string person, FeedbackForm form, Outcome outcome)
    {
        // Whoever has changed the language of the chat goes on in that one.
        var switched = outcome.Understood.Intent == Intents.Language ? form with { Locale = outcome.Asked.Locale } : form;
        var (asked, round) = await OpenAsync(turn, switched);
        if (round is null)
        {
            return outcome;
        }

        foreach (var saying in outcome.Sayings)
        {
            saying.Draft.OfferNothing();
        }

        var draft = FeedbackDrafts.Of(
            asked, _dialog.Ask(switched, ContextOf(turn, asked, round)).After(desk.Data.Questionnaire.Say(FeedbackText.BackToIt, switched.Locale)));
        draft.Record(new FeedbackChange.KeepForm(person, switched with { UsedAt = turn.Turn.Now }));
        return outcome with { Sayings = [.. outcome.Sayings, new Saying(draft, asked)] };
    }

    /// <summary>Ends a form that waited too long, and counts what was answered in it.</summary>
    /// <returns>What is said of it.</returns>
    public async Task<Saying> ExpireAsync(TurnContext turn, string person, FeedbackForm form)
    {
        var (asked, round) = await OpenAsync(turn, form);
        var counts = round is not null && form.Points.Count > 0 && !await desk.Store.HasAnsweredAsync(round.Id, person, turn.CancellationToken);
        var text = counts ? FeedbackText.Expired : FeedbackText.ExpiredEmpty;
        var draft = FeedbackDrafts.Of(asked, desk.Data.Questionnaire.Say(text, form.Locale));
        foreach (var change in counts ? Sending(turn, person, form) : [new FeedbackChange.DropForm(person)])
        {
            draft.Record(change);
        }

        return new(draft, asked);
    }

    private FormInput InputOf(TurnContext turn)
    {
        var sticker = turn.Turn.Sticker;
        var text = sticker is null ? turn.Turn.Text : sticker.Words ?? "";
        var understood = turn.Message.Understood;
        var isComplaint = understood.Intent == Intents.ComplaintChannel
            && understood.Confidence >= thresholds.Sure
            && !desk.Data.Corruption.Denies(text);
        return new(text, sticker is null && (isComplaint || desk.Data.Corruption.IsIn(text))) { Sticker = sticker?.Keywords };
    }

    private async Task<(Asked Asked, FeedbackRound? Round)> OpenAsync(TurnContext turn, FeedbackForm form)
    {
        var round = await desk.Store.FindAsync(form.RoundId, turn.CancellationToken);
        var asked = await (turn with { Locale = form.Locale }).AskAsync(new Slots { Agency = round?.AgencyId });
        return (asked, round is { IsOpen: true } ? round : null);
    }

    private FormContext ContextOf(TurnContext turn, Asked asked, FeedbackRound round) => new(
        round.AgencyId, asked.AgencyName, [.. contacts.Channels.Select(c => (c.Name.In(asked.Locale), c.Phone))], turn.Turn.Now);

    private Outcome Moved(TurnContext turn, Asked asked, string person, FormMove move)
    {
        switch (move)
        {
            case FormMove.Asks asks:
                return Asks(turn, asked, person, asks.Form with { UsedAt = turn.Turn.Now }, asks.Saying);
            case FormMove.Sends sends:
                var sent = FeedbackDrafts.Of(asked, sends.Text);
                foreach (var change in Sending(turn, person, sends.Form))
                {
                    sent.Record(change);
                }

                return turn.Traceless(asked, sent);
            case FormMove.Ends ends:
                return Drops(turn, asked, person, ends.Text);
            default:
                throw new UnreachableException();
        }
    }

    private Outcome Again(TurnContext turn, Asked asked, string person, FeedbackForm form, FormContext context)
    {
        var again = FormDialog.Resume(form, turn.Turn.Now);
        var first = again == form ? desk.Data.Questionnaire.Say(FeedbackText.BackToIt, form.Locale) : null;
        return Asks(turn, asked, person, again with { UsedAt = turn.Turn.Now }, _dialog.Ask(again, context).After(first));
    }

    private IEnumerable<FeedbackChange> Sending(TurnContext turn, string person, FeedbackForm form)
    {
        var week = FeedbackWeek.Of(Dates.In(turn.Turn.Now));
        yield return new FeedbackChange.Send(person, form, week);

        // That nobody was asked for a bribe is what nearly everybody says.
        var rated = form.Points.Where(p => !desk.Data.Questionnaire[p.Key].YesNo).ToDictionary();
        foreach (var oddity in desk.Watch.Of(form.RoundId).Seen(turn.Turn.Now, rated))
        {
            yield return new FeedbackChange.Note(form.RoundId, new(week, oddity));
        }
    }

    private static Outcome Asks(TurnContext turn, Asked asked, string person, FeedbackForm form, FormSaying saying)
    {
        var draft = FeedbackDrafts.Of(asked, saying);
        draft.Record(new FeedbackChange.KeepForm(person, form));
        return turn.Traceless(asked, draft);
    }

    private static Outcome Drops(TurnContext turn, Asked asked, string person, string text)
    {
        var draft = FeedbackDrafts.Of(asked, text);
        draft.Record(new FeedbackChange.DropForm(person));
        return turn.Traceless(asked, draft);
    }
}
