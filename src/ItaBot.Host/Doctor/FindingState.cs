namespace ItaBot.Host.Doctor;

/// <summary>What came of looking at something.</summary>
internal enum FindingState
{
    /// <summary>It is as it should be.</summary>
    Ok,

    /// <summary>It was not looked at: it is not set up, or something before it failed.</summary>
    Skipped,

    /// <summary>Something has to be done.</summary>
    Failed,
}
