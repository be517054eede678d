using ItaBot.Feedback.Forms;
using ItaBot.Feedback.Results;
using ItaBot.Feedback.Sampling;

namespace ItaBot.Feedback.Rounds;

/// <summary>Where rounds, open forms and answers are kept, each apart from the others.</summary>
/// <remarks>
/// Answers are counted by item, points and week, and no person, conversation or form stands beside a count. Comments lie one by
/// one, likewise with the week alone, in an order that chance decided. Codes lie apart, the key that makes them apart again.
/// </remarks>
public interface IFeedbackStore
{
    /// <summary>The open round of an agency; null where none is open.</summary>
    Task<FeedbackRound?> FindOpenAsync(string agencyId, CancellationToken cancellationToken);

    /// <summary>A round by its id; null where there is none.</summary>
    Task<FeedbackRound?> FindAsync(string roundId, CancellationToken cancellationToken);

    /// <summary>All rounds of an agency, the newest first.</summary>
    Task<IReadOnlyList<FeedbackRound>> ListAsync(string agencyId, CancellationToken cancellationToken);

    /// <summary>The form that a person has open; null where there is none, or none that can still be read.</summary>
    Task<FeedbackForm?> FindFormAsync(string person, CancellationToken cancellationToken);

    /// <summary>Whether a person has answered in an open round; false where it is closed, because nobody can tell any more.</summary>
    Task<bool> HasAnsweredAsync(string roundId, string person, CancellationToken cancellationToken);

    /// <summary>How often the items of a round have been answered and are being asked, in the order of <paramref name="items"/>.</summary>
    Task<IReadOnlyList<ItemLoad>> LoadsAsync(string roundId, IReadOnlyList<string> items, CancellationToken cancellationToken);

    /// <summary>
    /// What may be shown of a round now. It passes <see cref="ResultGate"/> and is stored as shown in one transaction,
    /// before it is returned; comments and services grow in the same steps.
    /// </summary>
    /// <returns>Null where there is no such round.</returns>
    Task<RoundResults?> ShowAsync(string roundId, CancellationToken cancellationToken);

    /// <summary>What was shown of a round last. Nothing new is shown by that.</summary>
    /// <returns>Null where there is no such round.</returns>
    Task<ShownAnswers?> FindShownAsync(string roundId, CancellationToken cancellationToken);

    /// <summary>Records changes, all of them or none.</summary>
    /// <returns>False where one of them conflicts with what is recorded meanwhile; nothing is stored then.</returns>
    Task<bool> ApplyAsync(IReadOnlyList<FeedbackChange> changes, CancellationToken cancellationToken);

    /// <summary>
    /// Ends the forms that nobody went on with since a moment: those with an answer to an item count as they are, as if they
    /// were sent, the others are thrown away.
    /// </summary>
    /// <param name="notUsedSince">Forms that were used last before this moment end.</param>
    /// <param name="week">The week in which they count, by its Monday.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>How many ended.</returns>
    Task<int> EndFormsAsync(DateTimeOffset notUsedSince, DateOnly week, CancellationToken cancellationToken);

    /// <summary>
    /// The ids of closed rounds of which a key, a code or an open form is still there, or may be as a copy because the file could
    /// not be written anew yet; empty where all is as it must be.
    /// </summary>
    Task<IReadOnlyList<string>> ListKeptKeysAsync(CancellationToken cancellationToken);
}
