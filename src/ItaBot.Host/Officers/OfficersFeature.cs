using ItaBot.Channels.Officers;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ItaBot.Host.Officers;

/// <summary>Puts what the server does for officers into the host.</summary>
internal static class OfficersFeature
{
    /// <summary>Lets a server without an administrator print how somebody becomes one.</summary>
    public static IHostApplicationBuilder AddAdministratorClaim(this IHostApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton<OfficerClaim>();
        builder.Services.AddHostedService<AdministratorClaim>();
        return builder;
    }
}
