namespace ItaBot.FakeLine;

/// <summary>How the server plays.</summary>
public sealed record FakeLineOptions
{
    /// <summary>The clock of reply tokens, retry keys and access tokens.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Whether requests are checked; a benchmark does without.</summary>
    public bool ChecksRequests { get; init; } = true;

    /// <summary>Whether requests are kept; a benchmark does without.</summary>
    public bool KeepsRequests { get; init; } = true;

    /// <summary>How long a reply token lives where nothing else is said.</summary>
    public TimeSpan ReplyTokenLifetime { get; init; } = TimeSpan.FromMinutes(1);
}
