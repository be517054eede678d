namespace ItaBot.Channels.Teams.Authentication;

/// <summary>Who issues tokens that are taken.</summary>
/// <param name="MetadataUrl">Where its keys are told.</param>
/// <param name="IsEmulator">Whether it is the emulator's: such tokens prove less, and count for this machine only.</param>
internal sealed record TokenAuthority(string MetadataUrl, bool IsEmulator);
