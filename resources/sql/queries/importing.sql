SELECT source_id, boot, process, process_start FROM importing
