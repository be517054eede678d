using Microsoft.Extensions.Logging;

namespace ItaBot.Storage.Sqlite.Feedback;

/// <summary>What is logged of feedback: ids of rounds.</summary>
internal static partial class FeedbackLog
{
    /// <summary>Says whose keys are nowhere any more.</summary>
    public static void KeysDestroyed(ILogger logger, IReadOnlyList<string> roundIds)
    {
        foreach (var roundId in roundIds)
        {
            KeyDestroyed(logger, roundId);
        }
    }

    [LoggerMessage(LogLevel.Information, "Round {RoundId} is closed: its key was destroyed with all its codes.")]
    private static partial void KeyDestroyed(ILogger logger, string roundId);
}
