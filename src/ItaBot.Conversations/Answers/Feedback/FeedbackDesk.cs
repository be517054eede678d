using ItaBot.Feedback;
using ItaBot.Feedback.Results;
using ItaBot.Feedback.Rounds;

namespace ItaBot.Conversations.Answers.Feedback;

/// <summary>The rounds of quick feedback, and what is said in them.</summary>
/// <param name="store">Where they are kept.</param>
/// <param name="data">The questionnaire, and what tells reports of corruption and requests about one's data.</param>
/// <param name="watch">Watches the forms as they come in.</param>
/// <param name="links">Where people begin to answer.</param>
public sealed class FeedbackDesk(IFeedbackStore store, FeedbackData data, FairPlayWatches watch, IStartLinkFinder links)
{
    /// <summary>Where rounds are kept.</summary>
    public IFeedbackStore Store => store;

    /// <summary>The questionnaire and what belongs to it.</summary>
    public FeedbackData Data => data;

    /// <summary>Watches the forms as they come in.</summary>
    public FairPlayWatches Watch => watch;

    /// <summary>Where people begin to answer.</summary>
    public IStartLinkFinder Links => links;

    /// <summary>What may be shown of an agency's open round, or of its newest where none is open; null where it never had one.</summary>
    public async Task<RoundResults?> ShowNewestAsync(string agencyId, CancellationToken cancellationToken) =>
        await store.ListAsync(agencyId, cancellationToken) is [var newest, ..]
            ? await store.ShowAsync(newest.Id, cancellationToken)
            : null;

    /// <summary>Records changes, all of them or none.</summary>
    /// <returns>False where one of them conflicts with what is recorded meanwhile.</returns>
    public async Task<bool> ApplyAsync(IReadOnlyList<FeedbackChange> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return changes.Count == 0 || await store.ApplyAsync(changes, cancellationToken);
    }
}
