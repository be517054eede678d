namespace ItaBot.Channels.Teams.Settings;

/// <summary>How the bot is registered with Azure.</summary>
internal enum AppType
{
    /// <summary>With a secret, for one tenant.</summary>
    SingleTenant,

    /// <summary>With a secret, for several tenants.</summary>
    MultiTenant,

    /// <summary>Without a secret: the machine is known to Azure.</summary>
    UserAssignedMsi,
}
