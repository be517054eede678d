namespace ItaBot.Channels.Officers;

/// <summary>What came of taking an officer out of the directory.</summary>
public enum OfficerRemoval
{
    /// <summary>They are out of it.</summary>
    Removed,

    /// <summary>They were not in it.</summary>
    Unknown,

    /// <summary>They are the only administrator of the installation and stay.</summary>
    LastAdministrator,
}
