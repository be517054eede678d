using System.IO.Compression;

namespace ItaBot.Documents.Files;

/// <summary>Tells what a file is. What it holds weighs more than what it is called.</summary>
internal static class FileKinds
{
    private static ReadOnlySpan<byte> Pdf => "%PDF"u8;

    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0];

    public static FileKind Of(ReadOnlySpan<byte> content, string fileName)
    {
        if (content.StartsWith(Pdf))
        {
            return FileKind.Pdf;
        }

        if (content.StartsWith(CompoundFile))
        {
            return FileKind.OldOffice;
        }

        if (content.StartsWith(Zip))
        {
            return InArchive(content);
        }

        var extension = Path.GetExtension(fileName);
        var start = content.TrimStart("\uFEFF"u8).TrimStart(" \t\r\n"u8);
        return start.StartsWith("{"u8) || extension.Equals(".json", StringComparison.OrdinalIgnoreCase) ? FileKind.Json
            : extension.Equals(".csv", StringComparison.OrdinalIgnoreCase) ? FileKind.Csv
            : FileKind.Text;
    }

    public static ImportProblem? RefusalOf(FileKind kind) => kind switch
    {
        FileKind.Pdf => Refusals.Pdf,
        FileKind.WordDocument => Refusals.WordDocument,
        FileKind.OldOffice => Refusals.OldOffice,
        FileKind.Archive => Refusals.UnknownArchive,
        _ => null,
    };

    private static FileKind InArchive(ReadOnlySpan<byte> content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content.ToArray()));
            return archive.GetEntry("xl/workbook.xml") is not null ? FileKind.Workbook
                : archive.GetEntry("word/document.xml") is not null ? FileKind.WordDocument
                : FileKind.Archive;
        }
        catch (InvalidDataException)
        {
            return FileKind.Archive;
        }
    }
}
