using ItaBot.Conversations.Answers.Feedback;
using ItaBot.Conversations.Contacts;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Understanding;
using ItaBot.Feedback.Forms;

namespace ItaBot.Conversations.Dialogs.Feedback;

/// <summary>
/// Quick feedback in the conversation. Before anybody else has the turn it takes what is said to an open form, what people
/// ask about their data, and what officers do with rounds; after that it begins a form for whoever asked for one, and asks
/// again what an open one waits for.
/// </summary>
internal sealed class FeedbackFlow(FeedbackDesk desk, ContactBook contacts, QuestionFlow questions, CommandWords words, Phrasebook phrases, Thresholds thresholds, TimeSpan keptFor)
{
    private readonly FormTurns _forms = new(desk, contacts, words, thresholds);
    private readonly LateAnswers _late = new(desk);
    private readonly DataRequestTurns _requests = new(desk, keptFor);
    private readonly RoundTurns _rounds = new(desk, words, phrases);

    /// <summary>The form that whoever writes has open; null for none.</summary>
    public async Task<FeedbackForm?> FindFormAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.Person is { } person ? await desk.Store.FindFormAsync(person, cancellationToken) : null;

    /// <summary>Takes a turn that is meant for it; null leaves it to others.</summary>
    public async Task<Outcome?> TryAsync(TurnContext turn, FeedbackForm? form)
    {
        if (turn.Turn.Person is { } person)
        {
            if (await _requests.TryAsync(turn, person, form) is { } told)
            {
                return form is null || told.ForgetsConversation || form.IsOver(turn.Turn.Now)
                    ? told
                    : await _forms.AskAgainAsync(turn, person, form, told);
            }

            // A dialog that a question in between has opened comes to its end first.
            if (form is not null && !form.IsOver(turn.Turn.Now) && turn.State.Dialog is null)
            {
                return await _forms.TakeAsync(turn, person, form);
            }

            if (form is null && turn.State.Dialog is null && await _late.TryAsync(turn, person) is { } late)
            {
                return late;
            }
        }

        return await _rounds.TryAsync(turn);
    }

    /// <summary>Completes what others have answered.</summary>
    public async Task<Outcome> CompleteAsync(TurnContext turn, FeedbackForm? form, Outcome answered)
    {
        var outcome = await ProtectAsync(turn, answered);
        if (turn.Turn.Person is { } person && form is not null)
        {
            return form.IsOver(turn.Turn.Now) ? await ExpiredAsync(turn, person, form, outcome)
                : outcome.State.Dialog is null ? await _forms.AskAgainAsync(turn, person, form, outcome)
                : outcome;
        }

        // Who is asked back what they mean has not asked for it yet.
        return outcome is { Understood.Intent: Intents.FeedbackStart, State.Choice: [] } ? await StartAsync(turn, outcome) : outcome;
    }

    // Whoever reports corruption, also in words that sound like feedback or like nothing, is led to those who protect them,
    // and nothing tells that they wrote.
    private async Task<Outcome> ProtectAsync(TurnContext turn, Outcome outcome)
    {
        var reports = outcome.Understood.Intent is Intents.None or Intents.FeedbackStart && desk.Data.Corruption.IsIn(turn.Turn.Text);
        var led = reports ? await questions.AskAsync(turn, Intents.ComplaintChannel, new Slots()) : outcome;
        return led.Understood.Intent == Intents.ComplaintChannel ? led with { LeavesNoTrace = true } : led;
    }

    private async Task<Outcome> StartAsync(TurnContext turn, Outcome outcome) =>
        outcome.Asked.Audience == Audience.Officer ? (await _rounds.HandOutAsync(turn, outcome.Asked)) with { Understood = outcome.Understood }
        : turn.Turn.Person is { } person && outcome.Asked.Slots.UnknownAgency is null ? await _forms.StartAsync(turn, outcome.Asked, person)
        : outcome;

    // Who wants to answer once more, or says nothing that is understood, is told of the form alone.
    private async Task<Outcome> ExpiredAsync(TurnContext turn, string person, FeedbackForm form, Outcome outcome)
    {
        var expired = await _forms.ExpireAsync(turn, person, form);
        var isAnswered = outcome.Understood.Intent is not (Intents.None or Intents.FeedbackStart);
        return outcome with { Sayings = isAnswered ? [.. outcome.Sayings, expired] : [expired], LeavesNoTrace = !isAnswered, IsAnswered = outcome.IsAnswered && isAnswered };
    }
}
