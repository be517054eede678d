using ItaBot.Conversations.Answers.Feedback;
using ItaBot.Feedback.Forms;
using ItaBot.Feedback.Results;
using ItaBot.Feedback.Rounds;
using ItaBot.Feedback.Sampling;

namespace ItaBot.Benchmarks;

/// <summary>An agency that never asked for feedback.</summary>
internal sealed class NoFeedback : IFeedbackStore, IStartLinkFinder
{
    Task<IReadOnlyList<Uri>> IStartLinkFinder.ListAsync(string agencyId, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Uri>>([]);

    public Task<FeedbackRound?> FindOpenAsync(string agencyId, CancellationToken cancellationToken) => Task.FromResult<FeedbackRound?>(null);

    public Task<FeedbackRound?> FindAsync(string roundId, CancellationToken cancellationToken) => Task.FromResult<FeedbackRound?>(null);

    public Task<IReadOnlyList<FeedbackRound>> ListAsync(string agencyId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<FeedbackRound>>([]);

    public Task<FeedbackForm?> FindFormAsync(string person, CancellationToken cancellationToken) => Task.FromResult<FeedbackForm?>(null);

    public Task<bool> HasAnsweredAsync(string roundId, string person, CancellationToken cancellationToken) => Task.FromResult(false);

    public Task<IReadOnlyList<ItemLoad>> LoadsAsync(string roundId, IReadOnlyList<string> items, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ItemLoad>>([]);

    public Task<RoundResults?> ShowAsync(string roundId, CancellationToken cancellationToken) => Task.FromResult<RoundResults?>(null);

    public Task<ShownAnswers?> FindShownAsync(string roundId, CancellationToken cancellationToken) => Task.FromResult<ShownAnswers?>(null);

    public Task<bool> ApplyAsync(IReadOnlyList<FeedbackChange> changes, CancellationToken cancellationToken) => Task.FromResult(false);

    public Task<int> EndFormsAsync(DateTimeOffset notUsedSince, DateOnly week, CancellationToken cancellationToken) => Task.FromResult(0);

    public Task<IReadOnlyList<string>> ListKeptKeysAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>([]);
}
