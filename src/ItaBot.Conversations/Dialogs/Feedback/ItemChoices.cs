using System.Collections.Concurrent;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Feedback.Forms;
using ItaBot.Feedback.Rounds;
using ItaBot.Feedback.Sampling;

namespace ItaBot.Conversations.Dialogs.Feedback;

/// <summary>
/// Lets the people of a round choose the length of their forms one after the other, and knows whose items are chosen and not stored yet: a
/// crowd that comes at the same moment would all get those with the fewest answers.
/// </summary>
internal sealed class ItemChoices(IFeedbackStore store, IReadOnlyList<string> items)
{
    // A turn that was not stored by then has failed.
    private static readonly TimeSpan StoredWithin = TimeSpan.FromMinutes(1);

    private readonly ConversationLocks _locks = new();
    private readonly ConcurrentDictionary<(string RoundId, string Person), FeedbackForm> _chosen = new();

    /// <summary>Takes what somebody says about the length of their form.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="person">Who.</param>
    /// <param name="form">Their form.</param>
    /// <param name="take">Takes it, given how often each item was answered and is asked.</param>
    public async Task<Outcome?> TakeAsync(
        TurnContext turn, string person, FeedbackForm form, Func<IReadOnlyList<ItemLoad>, Outcome?> take)
    {
        using var entered = await _locks.EnterAsync(form.RoundId, turn.CancellationToken);
        _chosen.TryRemove((form.RoundId, person), out _);
        var outcome = take(await LoadsAsync(form.RoundId, turn.Turn.Now, turn.CancellationToken));
        if (outcome?.FeedbackChanges.OfType<FeedbackChange.KeepForm>().FirstOrDefault() is { Form: { Items.Count: > 0 } chosen })
        {
            _chosen[(form.RoundId, person)] = chosen;
        }

        return outcome;
    }

    private async Task<IReadOnlyList<ItemLoad>> LoadsAsync(string roundId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        while (true)
        {
            var before = await ListWaitingAsync(roundId, now, cancellationToken);
            var loads = await store.LoadsAsync(roundId, items, cancellationToken);
            var after = await ListWaitingAsync(roundId, now, cancellationToken);

            // What was stored in between may be among these loads already.
            if (before.Count == after.Count)
            {
                var asked = after.SelectMany(f => f.Items).CountBy(i => i).ToDictionary();
                return [.. loads.Select(l => l with { Asked = l.Asked + asked.GetValueOrDefault(l.Item) })];
            }
        }
    }

    private async Task<IReadOnlyList<FeedbackForm>> ListWaitingAsync(string roundId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var (key, chosen) in _chosen.Where(c => c.Key.RoundId == roundId))
        {
            var stored = await store.FindFormAsync(key.Person, cancellationToken);
            if (stored is null || stored.Items.SequenceEqual(chosen.Items) || now - chosen.UsedAt > StoredWithin)
            {
                _chosen.TryRemove(key, out _);
            }
        }

        return [.. _chosen.Where(c => c.Key.RoundId == roundId).Select(c => c.Value)];
    }
}
