using Microsoft.AspNetCore.Http.HttpResults;

namespace ItaBot.Host.WebChat;

/// <summary>The files of the page.</summary>
internal static class PageEndpoints
{
    /// <summary>The page itself.</summary>
    public static FileContentHttpResult GetHtml() => PageFile.Html.Send();

    /// <summary>How it looks.</summary>
    public static FileContentHttpResult GetStyle() => PageFile.Style.Send();

    /// <summary>What it does.</summary>
    public static FileContentHttpResult GetScript() => PageFile.Script.Send();

    /// <summary>The icon of its tab.</summary>
    public static FileContentHttpResult GetIcon() => PageFile.Icon.Send();
}
