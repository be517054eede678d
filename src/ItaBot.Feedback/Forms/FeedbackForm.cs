namespace ItaBot.Feedback.Forms;

/// <summary>
/// A questionnaire that somebody is filling in: the one place where what a person says stands beside who it is. It is
/// kept until it is sent, thrown away or left for too long, and nothing of this record outlives that.
/// </summary>
/// <param name="RoundId">In which round.</param>
/// <param name="Locale">The language that it is asked in, <c>th</c> or <c>en</c>.</param>
/// <param name="UsedAt">When the person went on with it last.</param>
public sealed record FeedbackForm(string RoundId, string Locale, DateTimeOffset UsedAt)
{
    /// <summary>How long a form waits for its person.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromHours(24);

    /// <summary>What it waits for.</summary>
    public FormStep Step { get; init; } = FormStep.Consent;

    /// <summary>The step that it goes back to from <see cref="FormStep.Stop"/> and <see cref="FormStep.Resume"/>.</summary>
    public FormStep Before { get; init; }

    /// <summary>The items that it asks about, in order; empty before the length is chosen.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>Which of <see cref="Items"/> is asked, from 0.</summary>
    public int At { get; init; }

    /// <summary>Whether an answer is being changed, after which the review comes again.</summary>
    public bool IsChanging { get; init; }

    /// <summary>The id of the service; null where the person did not say.</summary>
    public string? Service { get; init; }

    /// <summary>The id of the time at which the service was used; null where the person did not say.</summary>
    public string? When { get; init; }

    /// <summary>What was said to the items so far, by item id.</summary>
    public IReadOnlyDictionary<string, FormAnswer> Answers { get; init; } = new Dictionary<string, FormAnswer>();

    /// <summary>The comment as it was cleaned; null where there is none.</summary>
    public string? Comment { get; init; }

    /// <summary>How often in a row nothing was understood.</summary>
    public int Misses { get; init; }

    /// <summary>The answers that are worth points, by item id.</summary>
    public IReadOnlyDictionary<string, int> Points =>
        Answers.Where(a => a.Value.Points is not null).ToDictionary(a => a.Key, a => a.Value.Points!.Value);

    /// <summary>Whether nobody went on with it for too long.</summary>
    public bool IsOver(DateTimeOffset now) => now - UsedAt >= KeptFor;
}
