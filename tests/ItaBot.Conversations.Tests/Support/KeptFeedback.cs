using ItaBot.Conversations.Answers.Feedback;
using ItaBot.Feedback;
using ItaBot.Feedback.Forms;
using ItaBot.Feedback.Results;
using ItaBot.Feedback.Rounds;
using ItaBot.Feedback.Sampling;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Conversations.Tests.Support;

/// <summary>Rounds in memory, and what is recorded of them.</summary>
internal sealed class KeptFeedback(params FeedbackRound[] rounds) : IFeedbackStore, IStartLinkFinder
{
    public static FeedbackData Data { get; } = FeedbackData.Load(FeedbackData.DefaultDirectory, Published.Rules);

    private readonly List<FeedbackRound> _rounds = [.. rounds];
    private readonly Dictionary<string, FeedbackForm> _forms = [];
    private readonly Dictionary<string, ShownAnswers> _shown = [];

    /// <summary>Who sent what, in order.</summary>
    public List<(string Person, FeedbackForm Form)> Sent { get; } = [];

    /// <summary>What was recorded, in order.</summary>
    public List<FeedbackChange> Changes { get; } = [];

    /// <summary>What somebody else records just before the next changes, which then conflict; null for nobody.</summary>
    public IReadOnlyList<FeedbackChange>? Meanwhile { get; set; }

    /// <summary>How often results were shown.</summary>
    public int TimesShown { get; private set; }

    public FeedbackDesk Desk => new(this, Data, new FairPlayWatches(), this);

    Task<IReadOnlyList<Uri>> IStartLinkFinder.ListAsync(string agencyId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Uri>>([new("https://line.me/R/oaMessage/%40klong/?start")]);

    public Task<FeedbackRound?> FindOpenAsync(string agencyId, CancellationToken cancellationToken) =>
        Task.FromResult(_rounds.FirstOrDefault(r => r.AgencyId == agencyId && r.IsOpen));

    public Task<FeedbackRound?> FindAsync(string roundId, CancellationToken cancellationToken) =>
        Task.FromResult(_rounds.FirstOrDefault(r => r.Id == roundId));

    public Task<IReadOnlyList<FeedbackRound>> ListAsync(string agencyId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<FeedbackRound>>([.. _rounds.Where(r => r.AgencyId == agencyId).Reverse()]);

    public Task<FeedbackForm?> FindFormAsync(string person, CancellationToken cancellationToken) =>
        Task.FromResult(_forms.GetValueOrDefault(person));

    public Task<bool> HasAnsweredAsync(string roundId, string person, CancellationToken cancellationToken) =>
        Task.FromResult(Sent.Exists(s => s.Form.RoundId == roundId && s.Person == person));

    public Task<IReadOnlyList<ItemLoad>> LoadsAsync(string roundId, IReadOnlyList<string> items, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ItemLoad>>(
            [.. items.Select(i => new ItemLoad(i, Sent.Count(s => s.Form.Points.ContainsKey(i)), _forms.Values.Count(f => f.Items.Contains(i))))]);

    public Task<RoundResults?> ShowAsync(string roundId, CancellationToken cancellationToken)
    {
        if (_rounds.FirstOrDefault(r => r.Id == roundId) is not { } round)
        {
            return Task.FromResult<RoundResults?>(null);
        }

        TimesShown++;
        var forms = Sent.Where(s => s.Form.RoundId == roundId).Select(s => s.Form).ToList();
        var tallies = forms.SelectMany(f => f.Points).GroupBy(p => p.Key).ToDictionary(g => g.Key, g => AnswerTally.Of(g.Select(p => p.Value)));
        _shown[roundId] = ResultGate.Show(_shown.GetValueOrDefault(roundId, ShownAnswers.Nothing), forms.Count, tallies);
        return Task.FromResult<RoundResults?>(new(round, _shown[roundId], [], [], [], [], []));
    }

    public Task<ShownAnswers?> FindShownAsync(string roundId, CancellationToken cancellationToken) =>
        Task.FromResult(_rounds.Exists(r => r.Id == roundId) ? _shown.GetValueOrDefault(roundId, ShownAnswers.Nothing) : null);

    public Task<bool> ApplyAsync(IReadOnlyList<FeedbackChange> changes, CancellationToken cancellationToken)
    {
        if (Meanwhile is { } others)
        {
            Meanwhile = null;
            others.ToList().ForEach(Apply);
            return Task.FromResult(false);
        }

        foreach (var change in changes)
        {
            Changes.Add(change);
            Apply(change);
        }

        return Task.FromResult(true);
    }

    public Task<int> EndFormsAsync(DateTimeOffset notUsedSince, DateOnly week, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<string>> ListKeptKeysAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    private void Apply(FeedbackChange change)
    {
        switch (change)
        {
            case FeedbackChange.Open open:
                _rounds.Add(open.Round);
                break;
            case FeedbackChange.Close close:
                var at = _rounds.FindIndex(r => r.Id == close.RoundId);
                _rounds[at] = _rounds[at] with { ClosedAt = _rounds[at].OpenedAt.AddDays(1) };
                break;
            case FeedbackChange.KeepForm keep:
                _forms[keep.Person] = keep.Form;
                break;
            case FeedbackChange.DropForm drop:
                _forms.Remove(drop.Person);
                break;
            case FeedbackChange.Send send:
                _forms.Remove(send.Person);
                Sent.Add((send.Person, send.Form));
                break;
        }
    }
}
