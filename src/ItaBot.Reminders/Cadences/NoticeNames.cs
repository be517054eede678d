namespace ItaBot.Reminders.Cadences;

/// <summary>The occasions that are no steps towards a due day: what people are told besides.</summary>
public static class NoticeNames
{
    /// <summary>Somebody wanted to hear of a duty again on this day.</summary>
    public const string Later = "later";

    /// <summary>Somebody wants to put a duty off, and a supervisor is asked.</summary>
    public const string PostponementAsked = "postponement-asked";

    /// <summary>A supervisor said yes.</summary>
    public const string PostponementGranted = "postponement-granted";

    /// <summary>A supervisor said no.</summary>
    public const string PostponementRefused = "postponement-refused";

    /// <summary>A published link does not work any more.</summary>
    public const string LinkBad = "link-bad";

    /// <summary>A published link works and shows only earlier years than it must.</summary>
    public const string LinkStale = "link-stale";

    /// <summary>The certificate of a published link ends soon.</summary>
    public const string LinkCertificate = "link-certificate";

    /// <summary>Somebody could not be reached, which an administrator is told.</summary>
    public const string NotReached = "could-not-reach";

    /// <summary>An item of a round of feedback is below the pass mark for certain.</summary>
    public const string FeedbackBelow = "feedback-below";

    /// <summary>Somebody said yes in a round of feedback where a yes is bad.</summary>
    public const string FeedbackYes = "feedback-yes";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Later, PostponementAsked, PostponementGranted, PostponementRefused, LinkBad, LinkStale, LinkCertificate, NotReached,
        FeedbackBelow, FeedbackYes,
    ];

    /// <summary>Whether an occasion is nothing but told: there is no duty behind it of which somebody could say something.</summary>
    public static bool IsOnlyTold(string name) => name is NotReached or FeedbackBelow or FeedbackYes;
}
