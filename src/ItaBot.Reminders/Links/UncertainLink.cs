namespace ItaBot.Reminders.Links;

/// <summary>Why it cannot be told whether people reach what was published.</summary>
public enum UncertainLink
{
    /// <summary>The site shows its pages to people who are signed in, or to browsers only.</summary>
    Walled,

    /// <summary>The site wants to see first that no program asks.</summary>
    Challenged,

    /// <summary>The site asks not to be asked so often.</summary>
    Busy,

    /// <summary>The site shows its pages only to those who keep its cookies.</summary>
    NeedsCookies,

    /// <summary>The run ended before its turn came.</summary>
    NotReached,
}
