using System.Text.RegularExpressions;

namespace ItaBot.FakeLine.Schemas;

/// <summary>A method on a path.</summary>
/// <param name="Method">The method, in capitals.</param>
/// <param name="Path">What matches the path.</param>
/// <param name="ContentType">The type of its request's body; null where it takes none.</param>
/// <param name="Body">What the body has to be like; null where it takes none.</param>
/// <param name="TakesRetryKey">Whether a retry key may come with it.</param>
internal sealed record Operation(string Method, Regex Path, string? ContentType, Schema? Body, bool TakesRetryKey);
