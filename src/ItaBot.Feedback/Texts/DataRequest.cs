namespace ItaBot.Feedback.Texts;

/// <summary>What somebody asks about the data that is held of them.</summary>
public enum DataRequest
{
    /// <summary>Nothing of this kind.</summary>
    None,

    /// <summary>To be told what is held.</summary>
    Tell,

    /// <summary>To be forgotten.</summary>
    Forget,
}
