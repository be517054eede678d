namespace ItaBot.FakeLine;

/// <summary>A request as it arrived.</summary>
/// <param name="Method">Its method.</param>
/// <param name="Path">Its path.</param>
/// <param name="Body">Its body.</param>
/// <param name="RetryKey">Its retry key; null where it has none.</param>
/// <param name="Authorization">What it authorises itself with; null where it does not.</param>
/// <param name="ContentType">The type of its body; null where it has none.</param>
public sealed record LineRequest(
    string Method, string Path, string Body, string? RetryKey, string? Authorization, string? ContentType);
