namespace ItaBot.Reminders.Links.Pages;

/// <summary>By what pages are recognised that are not what their status says. Phrases are in small letters.</summary>
public sealed class PageSigns
{
    internal PageSigns()
    {
    }

    /// <summary>In a title or heading: the page is not there.</summary>
    public required IReadOnlyList<string> NotFoundHeadings { get; init; }

    /// <summary>In a short text: the page is not there.</summary>
    public required IReadOnlyList<string> NotFoundTexts { get; init; }

    /// <summary>What makes these phrases say something else: that an office has no complaints to publish, for one.</summary>
    public required IReadOnlyList<string> NotFoundUnless { get; init; }

    /// <summary>In a title or heading: one has to sign in or to be let in.</summary>
    public required IReadOnlyList<string> LoginHeadings { get; init; }

    /// <summary>In a short text: one has to sign in or to be let in.</summary>
    public required IReadOnlyList<string> LoginTexts { get; init; }

    /// <summary>In the host and path of an address that was redirected to: one has to sign in.</summary>
    public required IReadOnlyList<string> LoginAddresses { get; init; }

    /// <summary>Below how many letters a text is short.</summary>
    public required int ShortText { get; init; }

    /// <summary>Sites, with the hosts below them, that show their pages to people who are signed in or to browsers only.</summary>
    public required IReadOnlyList<string> WalledSites { get; init; }

    /// <summary>Content types that nobody publishes as a disclosure.</summary>
    public required IReadOnlyList<string> WrongTypes { get; init; }

    /// <summary>Classes and ids of parts that are navigation, banner or footer.</summary>
    public required IReadOnlySet<string> Asides { get; init; }
}
