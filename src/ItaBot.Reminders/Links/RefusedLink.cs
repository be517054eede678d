namespace ItaBot.Reminders.Links;

/// <summary>Why an address is not looked at.</summary>
public enum RefusedLink
{
    /// <summary>It is no whole address.</summary>
    NotAnAddress,

    /// <summary>It is neither http nor https.</summary>
    Scheme,

    /// <summary>It holds the name or the password of a user.</summary>
    UserInfo,

    /// <summary>Web sites of the public are not on this port.</summary>
    Port,

    /// <summary>The host is not in the public internet.</summary>
    NotPublic,
}
