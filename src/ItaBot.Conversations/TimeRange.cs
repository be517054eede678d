namespace ItaBot.Conversations;

/// <summary>The times that a setting can take, ends included.</summary>
/// <param name="Shortest">The shortest.</param>
/// <param name="Longest">The longest.</param>
public readonly record struct TimeRange(TimeSpan Shortest, TimeSpan Longest)
{
    /// <summary>What is wrong with a time that was set, in one line that names the setting; null where nothing is.</summary>
    /// <param name="setting">The setting's whole name.</param>
    /// <param name="time">What was set.</param>
    /// <param name="example">A time that it can take.</param>
    public string? ProblemOf(string setting, TimeSpan time, TimeSpan example) => time >= Shortest && time <= Longest
        ? null
        : $"{setting}: ต้องอยู่ระหว่าง {Shortest:c} ถึง {Longest:c} เช่น {example:c} — it must be between {Shortest:c} and {Longest:c}, such as {example:c}";
}
