namespace ItaBot.EndToEnd.Tests.WebChat;

/// <summary>A theory that needs Chromium.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips the theory where Chromium is missing.</summary>
    public BrowserTheoryAttribute() => Skip = Browser.Path is null ? BrowserFactAttribute.Missing : null;
}
