using ItaBot.Channels.Officers;

namespace ItaBot.Host.Officers;

/// <summary>An officer in a list of the directory.</summary>
/// <param name="Officer">What the directory says.</param>
/// <param name="IsLinked">Whether they linked a LINE account.</param>
internal sealed record ListedOfficer(Officer Officer, bool IsLinked);
