namespace ItaBot.Reminders.Links.Pages;

/// <summary>What a web page says itself, without navigation, banner and footer.</summary>
/// <param name="Title">Its title; empty where it has none.</param>
/// <param name="MainHeadings">Its headings of the first rank.</param>
/// <param name="OtherHeadings">Its headings of the second and third rank.</param>
/// <param name="Text">All text, headings included.</param>
internal sealed record HtmlPage(string Title, IReadOnlyList<string> MainHeadings, IReadOnlyList<string> OtherHeadings, string Text)
{
    /// <summary>Whether it asks for a password.</summary>
    public bool AsksPassword { get; init; }

    /// <summary>Whether it frames another document, as a viewer of PDFs does.</summary>
    public bool Frames { get; init; }

    /// <summary>Whether it shows anything besides text: pictures, frames, or what a script draws.</summary>
    public bool ShowsMore { get; init; }

    /// <summary>Where it sends the browser by itself, as it stands; null where it does not.</summary>
    public string? Refresh { get; init; }
}
