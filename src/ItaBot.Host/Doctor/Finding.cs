using ItaBot.Scoring;

namespace ItaBot.Host.Doctor;

/// <summary>One thing that was looked at.</summary>
/// <param name="Check">What: <c>settings</c>, <c>line:main</c>.</param>
/// <param name="State">What came of it.</param>
/// <param name="Text">In a sentence; of a failure also what to do. It never holds a secret.</param>
internal sealed record Finding(string Check, FindingState State, LocalText Text)
{
    public static Finding Ok(string check, string thai, string english) => new(check, FindingState.Ok, new(thai, english));

    public static Finding Skipped(string check, string thai, string english) => new(check, FindingState.Skipped, new(thai, english));

    public static Finding Failed(string check, string thai, string english) => new(check, FindingState.Failed, new(thai, english));
}
