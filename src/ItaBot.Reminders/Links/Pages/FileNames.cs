using ItaBot.Reminders.Links.Network;

namespace ItaBot.Reminders.Links.Pages;

/// <summary>The name of a file as people see it.</summary>
internal static class FileNames
{
    /// <summary>The name that the site gives the file, otherwise the end of the address; empty where there is none.</summary>
    public static string Of(LinkAnswer answer) => Decoded(answer.FileName ?? answer.Address.Segments[^1].Trim('/'));

    private static string Decoded(string name)
    {
        var decoded = Uri.UnescapeDataString(name);
        return decoded[(decoded.LastIndexOfAny(['/', '\\']) + 1)..];
    }
}
