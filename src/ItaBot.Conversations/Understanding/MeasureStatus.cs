namespace ItaBot.Conversations.Understanding;

/// <summary>How far a measure is.</summary>
public enum MeasureStatus
{
    /// <summary>Nobody began.</summary>
    NotStarted,

    /// <summary>It is being carried out.</summary>
    InProgress,

    /// <summary>It is carried out.</summary>
    Done,
}
