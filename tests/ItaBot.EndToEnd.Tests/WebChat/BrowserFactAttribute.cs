namespace ItaBot.EndToEnd.Tests.WebChat;

/// <summary>A fact that needs Chromium.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    internal const string Missing = "There is no Chromium: install it, or set CHROMIUM_PATH.";

    /// <summary>Skips the fact where Chromium is missing.</summary>
    public BrowserFactAttribute() => Skip = Browser.Path is null ? Missing : null;
}
